import CosellIntegrations
import CosellShell
import CosellWire

/// What a command line of `cosell opportunity set` asks for, read.
struct SetOrder: Sendable {
    let identifier: String
    let change: OpportunityChange
    let format: ReportFormat
    let color: GlobalOptions.ColorChoice
    let isConfirmed: Bool
    let isTrial: Bool
    /// Whether a change of a record under review is kept.
    let holds: Bool

    /// - Throws: ``Complaint`` for what cannot be meant.
    init(_ command: OpportunitySet, _ streams: Streams) throws(Complaint) {
        identifier = try Self.identifier(command.identifier)
        format = try .chosen(command.output, for: "--output")
        color = try command.local.call.color.checked()
        (isConfirmed, isTrial, holds) = (command.yes, command.dryRun, command.hold)
        var change = OpportunityChange()
        for path in command.erasures { change.erasures.append(try FieldPath(path, for: "--erase")) }
        change.overlay = try command.cliInputJson.map { text throws(Complaint) in try Self.overlay(text, streams) }
        for (option, path, text) in Self.flags(command) {
            guard let text else { continue }
            change.fields.append(try Self.field(path, text, for: option))
        }
        for field in command.fields { change.fields.append(try Self.field(field)) }
        change.amount = try command.amount.map { text throws(Complaint) in
            try WrittenAmount.digits(of: text, at: "--amount")
        }
        guard !change.isEmpty else {
            throw Complaint(
                "nothing is to be changed",
                remedy: "Give a field, such as --stage Qualified; see cosell opportunity set --help."
            )
        }
        guard isConfirmed || isTrial || streams.hasPerson else {
            throw Complaint(
                "nobody is there to be asked",
                at: "--yes",
                remedy: "--yes sends without asking, --dry-run shows what would be sent."
            )
        }
        self.change = change
    }

    private static func flags(_ command: OpportunitySet) -> [(option: String, path: String, text: String?)] {
        [
            ("--stage", "LifeCycle.Stage", command.stage),
            ("--closed-lost-reason", "LifeCycle.ClosedLostReason", command.closedLostReason),
            ("--next-steps", "LifeCycle.NextSteps", command.nextSteps),
            ("--target-close-date", "LifeCycle.TargetCloseDate", command.targetCloseDate),
            ("--title", "Project.Title", command.title),
        ]
    }

    private static func identifier(_ text: String) throws(Complaint) -> String {
        guard Pattern("O[0-9]{1,19}").matches(text) else {
            throw Complaint("'\(text)' is no opportunity", remedy: "It looks like O and 1 to 19 digits: O5300001.")
        }
        return text
    }

    /// A flag's text is never JSON.
    private static func field(
        _ path: String,
        _ text: String,
        for option: String
    ) throws(Complaint)
        -> OpportunityChange.Field
    {
        let path = try FieldPath(path, for: option)
        return OpportunityChange.Field(path: path, value: try FieldValue.fitted(.string(text), to: path))
    }

    private static func field(_ text: String) throws(Complaint) -> OpportunityChange.Field {
        guard let sign = text.firstIndex(of: "=") else {
            throw Complaint(
                "'\(text)' has no value",
                at: "--field",
                remedy: "Write path=value: project.title=Migration."
            )
        }
        let path = try FieldPath(String(text[..<sign]), for: "--field")
        let value = try FieldValue.read(String(text[text.index(after: sign)...]), for: path)
        return OpportunityChange.Field(path: path, value: value)
    }

    private static func overlay(_ text: String, _ streams: Streams) throws(Complaint) -> Document {
        let isFile = text.hasPrefix("file://")
        let json = text == "-" || isFile ? try streams.text(ofFile: isFile ? String(text.dropFirst(7)) : text) : text
        let document: Document
        do throws(Complaint) { document = try JSONText.document(of: json) } catch {
            throw Complaint(error.what, at: "--cli-input-json", remedy: error.remedy)
        }
        return try FieldValue.fitted(document, to: .whole)
    }
}
