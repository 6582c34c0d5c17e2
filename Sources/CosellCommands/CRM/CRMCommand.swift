package import ArgumentParser

/// `cosell crm …`: the deals of a CRM and the opportunities of AWS, brought together both ways.
package struct CRMCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "crm",
        abstract: "Bring the deals of a CRM and the opportunities of AWS together, both ways.",
        discussion: """
            Examples:
              cosell crm init csv
              cosell crm map test
              cosell crm plan
              cosell crm sync --yes
              cosell crm conflicts --take aws O5300001

            crm.yaml says which CRM and where, its mapping how fields say the same on
            both sides. A sync never makes a deal or an opportunity twice, never empties
            a field unless told, and lists whatever both sides have changed.
            """,
        subcommands: [
            CRMPlanCommand.self, CRMPushCommand.self, CRMPullCommand.self, CRMSyncCommand.self,
            CRMConflictsCommand.self, CRMMapCommand.self, CRMInitCommand.self, CRMListenCommand.self,
        ]
    )

    package init() {}
}
