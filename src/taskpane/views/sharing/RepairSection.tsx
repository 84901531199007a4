import { useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import { diagnose, type Finding, type FindingKind } from '../../../workbook/sharing/diagnose';
import { planRepair, type FormulaChange } from '../../../workbook/sharing/formulaChanges';
import { Section } from '../../parts/Section';
import { ChangePreview } from './ChangePreview';
import type { SectionProps } from './SharingView';

/** Says what keeps formulas from answering, gives the cure, and repairs stored names. */
export function RepairSection({ services, scan, task, change }: SectionProps) {
  const [findings, setFindings] = useState<readonly Finding[]>();
  const [plan, setPlan] = useState<readonly FormulaChange[]>();
  const repairs = planRepair(scan.formulas);
  const kinds = [...new Set(findings?.map(({ kind }) => kind))];
  return (
    <Section
      id="sharing.repair"
      title={text.repair}
      note={repairs.length > 0 ? String(repairs.length) : undefined}
    >
      <p>{text.repairIntro}</p>
      <button
        type="button"
        class="button"
        disabled={task.isRunning}
        onClick={() => {
          task.run(async () => {
            const now = await services.scanWorkbook();
            setFindings(diagnose(now, await services.findStale(now.formulas)));
            return undefined;
          });
        }}
      >
        {text.diagnose}
      </button>
      {findings?.length === 0 && <p>{text.nothingToCure}</p>}
      {kinds.map((kind) => (
        <Found
          key={kind}
          kind={kind}
          findings={findings?.filter((each) => each.kind === kind) ?? []}
          lastCure={kind === 'notRegistered' ? text.clearCache({ platform: services.platform() }) : undefined}
          onGoTo={(address) => {
            task.run(() => services.selectAddress(address).then(() => undefined));
          }}
        />
      ))}
      {repairs.length > 0 && plan === undefined && (
        <button
          type="button"
          class="button"
          disabled={task.isRunning}
          onClick={() => {
            setPlan(repairs);
          }}
        >
          {text.repairChosen({ count: repairs.length })}
        </button>
      )}
      {plan && (
        <ChangePreview
          changes={plan}
          remarks={[]}
          isRunning={task.isRunning}
          onConfirm={() => {
            change(async () => {
              await services.applyFormulaChanges(plan);
              setPlan(undefined);
              setFindings(undefined);
              return text.repaired({ count: plan.length });
            });
          }}
          onCancel={() => {
            setPlan(undefined);
          }}
        />
      )}
    </Section>
  );
}

function Found({
  kind,
  findings,
  lastCure,
  onGoTo,
}: {
  readonly kind: FindingKind;
  readonly findings: readonly Finding[];
  /** What to do where the cure does not help. */
  readonly lastCure: string | undefined;
  readonly onGoTo: (address: string) => void;
}) {
  return (
    <section>
      <h3>{text.findings[kind]}</h3>
      <ul>
        {findings.map(({ where, found }) => (
          <li key={where}>
            {kind === 'nameTaken' ? (
              where
            ) : (
              <button
                type="button"
                class="link"
                title={text.goTo({ address: where })}
                onClick={() => {
                  onGoTo(where);
                }}
              >
                {where}
              </button>
            )}{' '}
            {found === where ? null : <span class="formulaText">{found}</span>}
          </li>
        ))}
      </ul>
      <p>
        {text.cures[kind]}
        {lastCure === undefined ? null : ` ${lastCure}`}
      </p>
    </section>
  );
}
