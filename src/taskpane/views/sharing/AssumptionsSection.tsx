import { useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import { planLinks, usedAssumptions } from '../../../workbook/sharing/assumptionsInUse';
import {
  assumptionsName,
  assumptionsSheet,
  assumptionsSheetName,
} from '../../../workbook/sharing/assumptionsSheet';
import type { FormulaChange } from '../../../workbook/sharing/formulaChanges';
import { takenFor } from '../../../workbook/sharing/insertAssumptions';
import { Section } from '../../parts/Section';
import { ChangePreview } from './ChangePreview';
import { ChoiceList } from './ChoiceList';
import type { SectionProps } from './SharingView';

/** The sheet of assumptions: inserts it, tells what each result uses, and links formulas to it. */
export function AssumptionsSection(props: SectionProps) {
  const isThere = hasName(props.scan.names, assumptionsName);
  return (
    <Section id="sharing.assumptions" title={text.assumptions}>
      <p>{text.assumptionsIntro}</p>
      {isThere ? <p>{text.hasAssumptions({ sheet: assumptionsSheetName })}</p> : <Inserting {...props} />}
      <Linking {...props} canLink={isThere} />
    </Section>
  );
}

function hasName(names: readonly string[], wanted: string): boolean {
  return names.some((name) => name.toLowerCase() === wanted.toLowerCase());
}

function Inserting({ services, scan, task, change }: SectionProps) {
  const [isPreviewed, setIsPreviewed] = useState(false);
  const taken = takenFor(scan);
  if (taken.length > 0) return <p>{text.assumptionsTaken({ names: taken.join(', ') })}</p>;
  if (!isPreviewed) {
    return (
      <button
        type="button"
        class="button"
        disabled={task.isRunning}
        onClick={() => {
          setIsPreviewed(true);
        }}
      >
        {text.insertAssumptions}
      </button>
    );
  }
  const names = Object.keys(assumptionsSheet().names).join(', ');
  return (
    <ChangePreview
      changes={[]}
      remarks={[text.insertAssumptionsPreview({ sheet: assumptionsSheetName, names })]}
      isRunning={task.isRunning}
      onConfirm={() => {
        change(async () => {
          await services.insertAssumptions();
          setIsPreviewed(false);
          return text.assumptionsInserted({ sheet: assumptionsSheetName });
        });
      }}
      onCancel={() => {
        setIsPreviewed(false);
      }}
    />
  );
}

function Linking({ services, scan, task, change, canLink }: SectionProps & { readonly canLink: boolean }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<readonly FormulaChange[]>();
  const used = usedAssumptions(scan.formulas);
  if (used.length === 0) return <p>{text.noAssumptions}</p>;
  const formulas = [...new Set(used.map(({ formula }) => formula))];
  const notes = (address: string) =>
    used.filter(({ formula }) => formula.address === address).map(({ uses }) => text.uses(uses));
  return (
    <>
      <ChoiceList
        legend={text.assumptionsUsed}
        choices={formulas.map(({ address, formula }) => ({
          key: address,
          address,
          formula,
          note: notes(address).join(' '),
        }))}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setPlan(undefined);
        }}
        onGoTo={(address) => {
          task.run(() => services.selectAddress(address).then(() => undefined));
        }}
      />
      {canLink && <p class="caption">{text.linkHint({ name: assumptionsName })}</p>}
      {canLink && plan === undefined && (
        <button
          type="button"
          class="button"
          disabled={chosen.size === 0 || task.isRunning}
          onClick={() => {
            setPlan(planLinks(formulas.filter(({ address }) => chosen.has(address))));
          }}
        >
          {text.link}
        </button>
      )}
      {plan?.length === 0 && <p>{text.nothingToLink}</p>}
      {plan !== undefined && plan.length > 0 && (
        <ChangePreview
          changes={plan}
          remarks={[]}
          isRunning={task.isRunning}
          onConfirm={() => {
            change(async () => {
              await services.applyFormulaChanges(plan);
              setPlan(undefined);
              setChosen(new Set());
              return text.linked({ count: plan.length });
            });
          }}
          onCancel={() => {
            setPlan(undefined);
          }}
        />
      )}
    </>
  );
}
