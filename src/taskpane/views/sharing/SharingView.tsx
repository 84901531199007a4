import { useEffect, useState } from 'preact/hooks';
import { sharingText as text } from '../../../text/paneSharing';
import { sharingServices, type SharingServices } from '../../../workbook/sharing/sharingServices';
import { compareVersions } from '../../../workbook/sharing/version';
import type { StartState } from '../../../workbook/sharing/workbookStart';
import type { WorkbookScan } from '../../../workbook/sharing/workbookScan';
import { AssumptionsSection } from './AssumptionsSection';
import { FreezeSection } from './FreezeSection';
import { ReadMeSection } from './ReadMeSection';
import { RepairSection } from './RepairSection';
import { StartSection } from './StartSection';
import { useTask, type Task } from './task';
import './sharing.css';

/** What every section of the view is given. */
export interface SectionProps {
  readonly services: SharingServices;
  readonly version: string;
  readonly scan: WorkbookScan;
  readonly task: Task;
  /** Runs a change that was confirmed, then looks through the workbook again. */
  readonly change: (work: () => Promise<string>) => void;
}

/**
 * Sharing a workbook: assumptions on a sheet, frozen results, read-me, start with the workbook, repair.
 * `version` is the version of the product, as the manifest gives it.
 */
export default function SharingView({
  version,
  services = sharingServices,
}: {
  readonly version: string;
  readonly services?: SharingServices;
}) {
  const task = useTask();
  const [scan, setScan] = useState<WorkbookScan>();
  const [start, setStart] = useState<StartState>();

  const look = async (): Promise<undefined> => {
    setScan(await services.scanWorkbook());
    setStart(await services.readStart());
  };
  useEffect(() => {
    task.run(look);
  }, []);

  const change = (work: () => Promise<string>) => {
    task.run(async () => {
      const done = await work();
      await services.stampVersion(version);
      await look();
      return done;
    });
  };
  const madeWith = start?.madeWith;
  const sections = scan && { services, version, scan, task, change };
  return (
    <div class="view sharing">
      <header class="stack">
        <h2 class="title">{text.title}</h2>
        <p>{text.intro}</p>
        {madeWith !== undefined && compareVersions(madeWith, version) > 0 && (
          <p class="message warning">{text.newer({ madeWith, version })}</p>
        )}
        <div class="row">
          <p>
            {scan === undefined
              ? text.looking
              : text.found({ formulas: scan.formulas.length, frozen: scan.frozen.length })}
          </p>
          <button
            type="button"
            class="link"
            disabled={task.isRunning}
            onClick={() => {
              task.run(look);
            }}
          >
            {text.lookAgain}
          </button>
        </div>
      </header>
      {sections && (
        <div class="sections">
          <FreezeSection {...sections} />
          <AssumptionsSection {...sections} />
          <ReadMeSection {...sections} />
          {start && <StartSection {...sections} start={start} />}
          <RepairSection {...sections} />
        </div>
      )}
      <div role="status">
        {task.outcome && <p class={`message${task.outcome.failed ? ' warning' : ''}`}>{task.outcome.text}</p>}
      </div>
    </div>
  );
}
