package import ArgumentParser
import CosellCRM
import CosellClient
import CosellShell
import CosellWire
import Foundation

/// `cosell crm init SYSTEM`: the settings and the mapping to begin with.
package struct CRMInitCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "init",
        abstract: "Write settings and a mapping to begin with, for salesforce, hubspot or csv.",
        discussion: """
            Examples:
              cosell crm init salesforce
              cosell crm init csv --settings deals/crm.yaml

            Writes crm.yaml and crm-mapping.yaml beside it, for you alone to read. Files
            that are there stay, unless --force. Secrets are best in the environment.

            Exit codes: 0 written, 252 the command line is wrong or a file is there, 255
            the folder cannot be written.
            """
    )

    @Argument(help: "salesforce, hubspot or csv.")
    var system: String

    @Flag(help: "Replace files that are there.")
    var force = false

    @OptionGroup var options: CRMOptions
    @OptionGroup var automation: AutomationOptions

    package init() {}

    package func run() async throws {
        try await automation.run("crm init") { read in
            let names = CRMSystem.allCases.map(\.rawValue)
            guard let system = CRMSystem(rawValue: system.lowercased()) else {
                throw Complaint(
                    "there is no CRM '\(self.system)'",
                    remedy: NearestName.question(self.system, among: names)
                        ?? "One of \(names.joined(separator: ", "))."
                )
            }
            let settings = try options.file()
            let folder = settings.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
                separator: "/"
            )
            let mapping = folder.isEmpty ? "crm-mapping.yaml" : "\(folder)/crm-mapping.yaml"
            let files = [(settings, CRMSettings.text(for: system)), (mapping, ShippedMapping.text(for: system))]
            for (path, _) in files where !force && FileManager.default.fileExists(atPath: path) {
                throw Complaint("the file is there already", at: path, remedy: "--force replaces it.")
            }
            do {
                if !folder.isEmpty {
                    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                }
                for (path, text) in files { try Surroundings.machine.writeFile(path, Array(text.utf8)) }
            } catch {
                throw Complaints(
                    [
                        Complaint(
                            "the files cannot be written",
                            at: folder,
                            remedy: "Check the folder's rights and the disk."
                        )
                    ],
                    exit: .failure
                )
            }
            if read.format == .json {
                let document = Document.object([
                    .init("Settings", .string(settings)), .init("Mapping", .string(mapping)),
                ])
                read.streams.show(JSONLayout.text(document) + "\n")
            } else {
                read.streams.show(
                    "Wrote \(settings)\nand   \(mapping)\nFill in the first, then: cosell crm map test, cosell crm plan.\n"
                )
            }
            return .done
        }
    }
}
