package import ArgumentParser

/// The `cosell` command.
package struct Cosell: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "cosell",
        abstract: "AWS Partner Central that anyone can run.",
        version: ProgramVersion.line,
        subcommands: [
            Serve.self, Backup.self, Restore.self, Reset.self, Lint.self, OpportunityCommand.self, BenefitsCommand.self,
            ChannelCommand.self,
            Whoami.self, Explain.self, PartnerCommand.self, Connect.self, Control.self, ClockCommand.self,
            CallsCommand.self, DatabaseCommand.self, EventsCommand.self, WorldCommand.self, SnapshotCommand.self,
            SyncCommand.self, ExportCommand.self, OverviewCommand.self, OpportunitiesCommand.self, ReportCommand.self,
            SolutionsCommand.self, ReferralsCommand.self, AuditCommand.self, UndoCommand.self, NotifyCommand.self,
            DoctorCommand.self, RunCommand.self, InitCommand.self, ManageCommand.self, BulkCommand.self,
            OutboxCommand.self, CRMCommand.self,
        ]
    )

    package init() {}
}
