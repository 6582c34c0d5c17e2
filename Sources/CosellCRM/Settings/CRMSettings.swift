package import CosellIntegrations
package import CosellShell

/// What `crm.yaml` says: which CRM, how to reach it, and by which mapping.
package struct CRMSettings {
    package let system: CRMSystem
    /// The block under the system's own name, with its keys; the system reads it.
    package let connection: SettingsNode?
    /// The mapping's file; nil for the one that ships with the system.
    package let mapping: String?
    /// As the file is named on the command line.
    package let file: String

    package init(text: String, file: String) throws(Complaint) {
        let root = try SettingsNode(text: text, file: file, example: "cosell crm init")
        let members = try root.members(["crm", "mapping"] + CRMSystem.allCases.map(\.rawValue))
        guard let crm = members["crm"] else {
            throw root.complaint(
                "the file does not say which CRM",
                remedy: "Write crm: and one of \(CRMSystem.allCases.map(\.rawValue).joined(separator: ", "))."
            )
        }
        system = try crm.choice(CRMSystem.allCases.map { ($0.rawValue, $0) })
        connection = members[system.rawValue]
        mapping = try members["mapping"]?.text()
        self.file = file
    }
}

/// The systems that Cosell speaks with.
package enum CRMSystem: String, CaseIterable, Sendable {
    case salesforce, hubspot, csv
}
