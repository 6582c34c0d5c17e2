import CosellEvents
import CosellWire

/// A target of a rule, as PutTargets takes it and ListTargetsByRule shows it.
struct RuleTarget {
    let id: String
    let arn: String
    let document: Document

    init(_ input: inout CheckInput) {
        id = input.text("Id", .init(1...64, #"[\.\-_A-Za-z0-9]+"#))
        arn = input.text("Arn", .init(1...1600))
        document = input.whole
    }

    /// Targets that are addresses get events; other ARNs are kept and shown, as nothing of theirs is here.
    private static func isAddress(_ arn: String) -> Bool {
        let small = arn.lowercased()
        return small.hasPrefix("http://") || small.hasPrefix("https://")
    }

    func check() throws(CheckRefusal) {
        guard Self.isAddress(arn) || arn.hasPrefix("arn:") else {
            throw Self.invalid("\(arn.excerpt(80))", "Provided Arn is not in correct format.")
        }
        let given = ["Input", "InputPath", "InputTransformer"].filter { document[$0] != nil }
        guard given.count < 2 else {
            throw Self.invalid(id, "Only one of Input, InputPath, or InputTransformer must be provided.")
        }
        if let text = document["Input"]?.text, (try? JSONReader.document(from: Array(text.utf8))) == nil {
            throw Self.invalid("Input", "JSON is not valid.")
        }
        if !given.isEmpty, Self.input(document).flatMap(EventInput.init) == nil {
            throw Self.invalid(given[0], "It does not name parts of an event.")
        }
    }

    private static func invalid(_ parameter: String, _ reason: String) -> CheckRefusal {
        .exception("ValidationException", "Parameter \(parameter) is not valid. Reason: \(reason)")
    }

    /// What a subscription says of its input.
    private static func input(_ target: Document) -> Document? {
        if let text = target["Input"] { return .object([.init("constant", text)]) }
        if let path = target["InputPath"] { return .object([.init("path", path)]) }
        guard let transformer = target["InputTransformer"] else { return nil }
        return .object([
            .init("paths", transformer["InputPathsMap"] ?? .object([])),
            .init("template", transformer["InputTemplate"] ?? .null),
        ])
    }

    /// The subscription that brings events to it; nil where nothing can be brought.
    static func subscription(_ target: Document, _ pattern: Document, _ account: String) -> [UInt8]? {
        guard let arn = target["Arn"]?.text, isAddress(arn) else { return nil }
        var members: [Document.Member] = [
            .init("account", .string(account)), .init("pattern", pattern),
            .init("target", .object([.init("url", .string(arn))])),
        ]
        if case .integer(let retries)? = target["RetryPolicy"]?["MaximumRetryAttempts"] {
            let attempts = Document.Member("attempts", .integer(min(max(0, retries), 185) + 1))
            members.append(.init("retry", .object([attempts])))
        }
        if let input = input(target) { members.append(.init("input", input)) }
        return JSONWriter.bytes(.object(members))
    }
}
