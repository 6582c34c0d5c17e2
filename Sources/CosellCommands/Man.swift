import ArgumentParser
import CosellDomain
import CosellShapes
import CosellShell
import CosellSimulator
import Foundation

/// `cosell man DIR`: every page of help as a page of the manual.
enum Man {
    static let usage = """
        Usage: cosell man DIR

        Writes the manual: cosell.1, a page for each service and for each command. Read it with
        MANPATH, or where the system looks: cosell man ~/.local/share/man/man1

        Example:
          cosell man build/man/man1

        """

    static var pages: [ManPage] {
        var pages = [ManPage("cosell", HelpText.text(.program))]
        for service in Service.allCases {
            pages.append(ManPage("cosell-\(service.shortName)", HelpText.text(.service(service))))
            pages += service.table.operationNames.compactMap { service.table.operation($0) }.map { operation in
                ManPage(
                    "cosell-\(service.shortName)-\(operation.command)",
                    HelpText.text(.operation(operation, service))
                )
            }
        }
        let own: [(String, any ParsableCommand.Type)] = [
            ("serve", Serve.self), ("backup", Backup.self), ("restore", Restore.self), ("reset", Reset.self),
            ("lint", Lint.self), ("opportunity", OpportunityCommand.self), ("whoami", Whoami.self),
            ("explain", Explain.self), ("partner", PartnerCommand.self), ("connect", Connect.self),
            ("benefits-apply", BenefitsApply.self), ("channel-handshake", ChannelHandshake.self),
            ("channel-activate", ChannelActivate.self), ("channel-attest", ChannelAttest.self),
            ("control", Control.self), ("clock", ClockCommand.self), ("calls", CallsCommand.self),
            ("database", DatabaseCommand.self), ("events", EventsCommand.self), ("world", WorldCommand.self),
            ("snapshot", SnapshotCommand.self), ("sync", SyncCommand.self), ("export", ExportCommand.self),
            ("overview", OverviewCommand.self), ("opportunities", OpportunitiesCommand.self),
            ("report", ReportCommand.self), ("report-pipeline", ReportPipeline.self),
            ("report-weekly", ReportWeekly.self), ("report-stale", ReportStale.self),
            ("report-hygiene", ReportHygiene.self), ("report-forecast", ReportForecast.self),
            ("solutions-map", SolutionsMap.self), ("referrals", ReferralsCommand.self),
            ("referrals-auto", ReferralsAuto.self), ("audit", AuditCommand.self), ("undo", UndoCommand.self),
            ("crm", CRMCommand.self),
            ("notify", NotifyCommand.self), ("doctor", DoctorCommand.self), ("run", RunCommand.self),
            ("init", InitCommand.self), ("manage", ManageCommand.self),
            ("bulk", BulkCommand.self), ("bulk-create", BulkCreate.self), ("bulk-update", BulkUpdate.self),
            ("bulk-submit", BulkSubmit.self), ("bulk-associate", BulkAssociate.self), ("outbox", OutboxCommand.self),
        ]
        pages += own.map { name, command in ManPage("cosell-\(name)", Cosell.helpMessage(for: command, columns: 100)) }
        pages += ActTable.rows.map {
            ManPage("cosell-aws-\($0.command.joined(separator: "-"))", ActHelp.text(for: $0.command))
        }
        pages += [ManPage("cosell-aws", ActHelp.text(for: [])), ManPage("cosell-trigger", TriggerCommand.help)]
        return pages + [ManPage("cosell-sts", QueryCommand.usage), ManPage("cosell-iam", QueryCommand.usage)]
    }

    /// - Returns: how many pages were written.
    static func write(to folder: String) throws(Complaint) -> Int {
        let pages = pages
        let folder = NSString(string: folder).expandingTildeInPath
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            for page in pages {
                try Data(page.text.utf8).write(to: URL(filePath: folder).appending(path: "\(page.name).1"))
            }
        } catch {
            throw Complaint("the manual cannot be written there", at: folder, remedy: error.localizedDescription)
        }
        return pages.count
    }
}
