import BenefitsAPI
import CosellShell
import CosellWire

/// What a command line of `cosell benefits apply` asks for, read.
struct ApplyOrder: Sendable {
    let benefit: String
    /// Nil: a person is asked.
    let details: Document?
    let name: String?
    let types: [Benefits.FulfillmentType]
    let opportunities: [String]
    let files: [String]
    let format: ReportFormat
    let color: GlobalOptions.ColorChoice
    let isSubmitted: Bool
    let isDraft: Bool
    let isConfirmed: Bool
    let isTrial: Bool

    /// - Throws: ``Complaint`` for what cannot be meant.
    init(_ command: BenefitsApply, _ streams: Streams) throws(Complaint) {
        format = try .chosen(command.output, for: "--output")
        color = try command.call.color.checked()
        (benefit, name) = (command.benefit, command.name)
        (opportunities, files) = (command.opportunities, command.files)
        (isSubmitted, isDraft) = (command.submit, command.draft)
        (isConfirmed, isTrial) = (command.yes, command.dryRun)
        var types: [Benefits.FulfillmentType] = []
        for word in command.types { types.append(try FulfillmentChoice.chosen(word, for: "--type").type) }
        self.types = types
        details = try command.details.map { text throws(Complaint) in try Self.details(text, streams) }
        guard !(isSubmitted && isDraft) else {
            throw Complaint("what is incomplete cannot be submitted", at: "--draft", remedy: "Leave --submit away.")
        }
        guard details != nil || streams.hasPerson else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--details",
                remedy: "Give the answers as --details file://PATH."
            )
        }
        // The standard input cannot be both the answers and a person's yes.
        guard isConfirmed || isTrial || streams.hasPerson && command.details != "-" else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--yes",
                remedy: "--yes sends without asking, --dry-run only checks."
            )
        }
    }

    private enum FulfillmentChoice: String, CaseIterable {
        case cash, credits, access

        var type: Benefits.FulfillmentType { .init(rawValue: rawValue.uppercased()) }
    }

    private static func details(_ text: String, _ streams: Streams) throws(Complaint) -> Document {
        let isFile = text.hasPrefix("file://")
        let read = text == "-" || isFile ? try streams.text(ofFile: isFile ? String(text.dropFirst(7)) : text) : text
        do throws(Complaint) {
            return try DocumentText.document(of: read)
        } catch {
            throw Complaint(error.what, at: "--details", remedy: error.remedy)
        }
    }
}
