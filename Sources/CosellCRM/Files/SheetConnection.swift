package import CosellIntegrations
package import CosellShell
import CosellWire

/// Where a CRM without a connection leaves its deals, and where it takes changes from.
package struct SheetConnection: Hashable, Sendable {
    /// The export that is read.
    package var read: String
    /// The file that is written; the same as ``read`` where one file is both.
    package var write: String
    /// The columns that name a deal, and the opportunity that it is.
    package var id = "Id"
    package var externalID = "Opportunity ID"
    package var modified = "Last Modified"
    package var deleted = "Is Deleted"
    package var mergedInto = "Merged Into"
    /// Where changes are posted instead of written.
    package var webhook: Webhook?

    package struct Webhook: Hashable, Sendable {
        package var url: String
        package var secret: String

        package init(url: String, secret: String) { (self.url, self.secret) = (url, secret) }
    }

    package init(read: String, write: String) { (self.read, self.write) = (read, write) }

    package var isOneFile: Bool { read == write && webhook == nil }

    /// What is known of changes that no export shows yet.
    var notes: String { "\(write).cosell.json" }

    /// Reads the block `csv:` of the settings.
    ///
    /// - Parameters:
    ///   - folder: of the settings; paths are read from there.
    ///   - variable: the environment, in which secrets stand.
    package init(
        _ node: SettingsNode?,
        folder: String,
        file: String,
        variable: (String) -> String?
    ) throws(Complaint) {
        guard let node else {
            throw Complaint(
                "the settings do not say where the files are",
                at: file,
                remedy: "Write csv: and below it read: and write:; cosell crm init csv shows some."
            )
        }
        let members = try node.members([
            "file", "read", "write", "id", "external_id", "modified", "deleted", "merged_into", "webhook",
        ])
        func path(_ key: String) throws(Complaint) -> String? {
            guard let text = try members[key]?.text() else { return nil }
            return text.hasPrefix("/") || folder.isEmpty ? text : "\(folder)/\(text)"
        }
        if let one = try path("file") {
            (read, write) = (one, one)
        } else {
            guard let read = try path("read") else {
                throw node.complaint("no file is named", remedy: "Write file:, or read: and write:.")
            }
            guard let write = try path("write") ?? (members["webhook"] == nil ? nil : read) else {
                throw node.complaint("nothing says where changes go", remedy: "Write write: or webhook:.")
            }
            (self.read, self.write) = (read, write)
        }
        if let name = try members["id"]?.text() { id = name }
        if let name = try members["external_id"]?.text() { externalID = name }
        if let name = try members["modified"]?.text() { modified = name }
        if let name = try members["deleted"]?.text() { deleted = name }
        if let name = try members["merged_into"]?.text() { mergedInto = name }
        guard let hook = members["webhook"] else { return }
        let keys = try hook.members(["url", "secret_env"])
        guard let address = keys["url"], let secret = keys["secret_env"] else {
            throw hook.complaint("the webhook lacks url or secret_env", remedy: "Write both.")
        }
        let url = try address.text()
        let isLocal = ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { url.hasPrefix($0) }
        guard url.hasPrefix("https://") || isLocal else {
            throw address.complaint("deals would cross the network in the clear", remedy: "Write an https address.")
        }
        let name = try secret.text()
        guard let value = variable(name), !value.isEmpty else {
            throw secret.complaint(
                "the variable \(name.excerpt(80)) is not set",
                remedy: "Set it to the shared secret."
            )
        }
        webhook = Webhook(url: url, secret: value)
    }
}
