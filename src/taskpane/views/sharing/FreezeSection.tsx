import { useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import {
  planFreeze,
  planUnfreeze,
  type FreezePlan,
  type UnfreezePlan,
} from '../../../workbook/sharing/freeze';
import { addressOf } from '../../../workbook/sharing/cellPlace';
import type { FrozenResult } from '../../../workbook/sharing/register';
import { Section } from '../../parts/Section';
import { ChangePreview } from './ChangePreview';
import { ChoiceList } from './ChoiceList';
import type { SectionProps } from './SharingView';
import { dayOf } from './task';

/** Freezes chosen results to values, and gives frozen ones their formulas back. */
export function FreezeSection(props: SectionProps) {
  const { formulas, frozen } = props.scan;
  return (
    <Section
      id="sharing.freeze"
      title={text.freeze}
      note={frozen.length > 0 ? String(frozen.length) : undefined}
    >
      <p>{text.freezeIntro}</p>
      {formulas.length > 0 ? <Freezing {...props} /> : <p>{text.nothingFound}</p>}
      {frozen.length > 0 && <Unfreezing {...props} />}
    </Section>
  );
}

function Freezing({ services, version, scan, task, change }: SectionProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<FreezePlan>();
  const [withComments, setWithComments] = useState(true);
  const [showRegister, setShowRegister] = useState(false);
  const picked = scan.formulas.filter(({ address }) => chosen.has(address));
  const confirm = ({ freezes }: FreezePlan) => {
    change(async () => {
      await services.freeze(freezes, { withComments, showRegister, version, date: dayOf(new Date()) });
      setPlan(undefined);
      setChosen(new Set());
      return text.frozen({ count: freezes.length });
    });
  };
  return (
    <>
      <ChoiceList
        legend={text.liveResults}
        choices={scan.formulas.map(({ address, formula }) => ({ key: address, address, formula }))}
        chosen={chosen}
        onChange={(next) => {
          setChosen(next);
          setPlan(undefined);
        }}
        onGoTo={(address) => {
          task.run(() => services.selectAddress(address).then(() => undefined));
        }}
      />
      <Option label={text.withComments} isOn={withComments} onChange={setWithComments} />
      <Option label={text.showRegister} isOn={showRegister} onChange={setShowRegister} />
      {plan === undefined ? (
        <button
          type="button"
          class="button"
          disabled={picked.length === 0 || task.isRunning}
          onClick={() => {
            setPlan(planFreeze(picked));
          }}
        >
          {text.freezeChosen({ count: picked.length })}
        </button>
      ) : (
        <ChangePreview
          changes={plan.freezes.map(({ result, address }) => ({
            address,
            before: result.formula,
            after: text.freezeAfter({ rows: result.cells.length, columns: result.cells[0]?.length ?? 1 }),
          }))}
          remarks={plan.withoutValue.map((each) => text.withoutValue(each))}
          isRunning={task.isRunning}
          onConfirm={() => {
            confirm(plan);
          }}
          onCancel={() => {
            setPlan(undefined);
          }}
        />
      )}
    </>
  );
}

function Unfreezing({ services, scan, task, change }: SectionProps) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [plan, setPlan] = useState<UnfreezePlan>();
  const keyOf = ({ registerRow }: FrozenResult) => String(registerRow);
  const nameOf = ({ now, addressThen }: FrozenResult) => (now ? addressOf(now) : addressThen);
  const picked = scan.frozen.filter((each) => chosen.has(keyOf(each)));
  const confirm = ({ unfreezes }: UnfreezePlan) => {
    change(async () => {
      await services.unfreeze(unfreezes);
      setPlan(undefined);
      setChosen(new Set());
      return text.unfrozen({ count: unfreezes.length });
    });
  };
  return (
    <>
      <ChoiceList
        legend={text.frozenResults}
        choices={scan.frozen.map((each) => ({
          key: keyOf(each),
          address: nameOf(each),
          formula: each.formula,
          note: text.frozenOn({ date: each.frozenOn }),
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
      {plan === undefined ? (
        <button
          type="button"
          class="button"
          disabled={picked.length === 0 || task.isRunning}
          onClick={() => {
            task.run(async () => {
              setPlan(planUnfreeze(picked, await services.readFingerprints(picked)));
              return undefined;
            });
          }}
        >
          {text.unfreezeChosen({ count: picked.length })}
        </button>
      ) : (
        <ChangePreview
          changes={plan.unfreezes.map(({ address, formula, frozen, isMoved, isEdited }) => ({
            address,
            before: text.frozenOn({ date: frozen.frozenOn }),
            after: formula,
            remarks: [...(isMoved ? [text.moved] : []), ...(isEdited ? [text.edited] : [])],
          }))}
          remarks={plan.lost.map(({ addressThen }) => text.lost({ address: addressThen }))}
          isRunning={task.isRunning}
          onConfirm={() => {
            confirm(plan);
          }}
          onCancel={() => {
            setPlan(undefined);
          }}
        />
      )}
    </>
  );
}

function Option({
  label,
  isOn,
  onChange,
}: {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>{label}</span>
    </label>
  );
}
