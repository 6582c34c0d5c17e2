import CosellShapes
import CosellWire

/// A command line that shows the required options, with values in their form.
struct Example {
    private let operation: OperationShape
    private let service: Service
    private let table: ServiceTable

    init(_ operation: OperationShape, _ service: Service) {
        self.operation = operation
        self.service = service
        table = service.table
    }

    /// The words behind the program's name.
    var words: [String] {
        let required = table[operation.input].members.filter { member in
            member.isRequired && !member.isToken && member.name.lowercased() != "clienttoken"
        }
        return [service.shortName, operation.command] + required.flatMap { [$0.flag] + values($0) }
    }

    var text: String { (["cosell"] + words.map(Self.quoted)).joined(separator: " ") }

    static func quoted(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || "-_./:=,@+".unicodeScalars.contains(scalar)
        }
        return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: "'\\''"))'"
    }

    private func values(_ member: Shape.Member) -> [String] {
        if member.name.lowercased() == "catalog" { return ["Sandbox"] }
        let shape = table[member.shape]
        switch value(shape, member.name) {
        case .string(let text): return [text]
        case .list(let elements) where elements.allSatisfy(\.isPlain): return elements.map(TextLayout.word)
        case let value where value.isPlain: return [TextLayout.word(value)]
        case let value: return [value.compactJSON]
        }
    }

    private func value(_ shape: Shape, _ name: String) -> Document {
        switch shape.kind {
        case .structure:
            return .object(
                shape.members.filter(\.isRequired).map { Document.Member($0.name, value(table[$0.shape], $0.name)) }
            )
        case .union:
            return .object(shape.members.prefix(1).map { Document.Member($0.name, value(table[$0.shape], $0.name)) })
        case .list: return .list((0..<max(1, shape.min ?? 1)).map { _ in value(table[shape.element ?? ""], name) })
        case .map: return .object([Document.Member("key", value(table[shape.element ?? ""], name))])
        case .string, .blob: return .string(shape.values.first ?? text(shape, name))
        case .integer: return .integer(max(shape.min ?? 1, 1))
        case .double: return .double(1)
        case .boolean: return .boolean(true)
        case .timestamp: return .string("2030-01-31T08:00:00Z")
        case .document: return .object([])
        }
    }

    /// The first sample that the model lets pass.
    private func text(_ shape: Shape, _ name: String) -> String {
        let samples = Self.samples.filter { $0.name == name || $0.name == nil }.map(\.text)
        let pattern = shape.pattern.map(Pattern.init)
        return samples.first { sample in
            let count = sample.unicodeScalars.count
            let fits = count >= shape.min ?? 0 && count <= shape.max ?? count
            return fits && (pattern?.matches(sample) ?? true)
        } ?? "TEXT"
    }

    /// Texts of the forms that the models ask for; those of a member's name come first.
    private static let samples: [(name: String?, text: String)] = [
        ("RelatedEntityIdentifier", "S-0052021"), ("EmailVerificationCode", "123456"), ("TagKeys", "team"),
        ("tagKeys", "team"), ("Key", "team"), ("key", "team"), ("Value", "alpha"), ("value", "alpha"),
        ("Title", "Store analytics"), ("FirstName", "Ana"), ("LastName", "Diaz"), ("BusinessTitle", "CTO"),
        ("TranslationSourceLocale", "en-US"), ("Email", "ana.diaz@northwind.example.com"),
        ("WebsiteUrl", "https://northwind.example.com"), (nil, "Northwind Traders"), (nil, "O123456"),
        (nil, "S-0052021"), (nil, "eng-1a2b3c4d5e6f7g"), (nil, "engi-1a2b3c4d5e6f7"), (nil, "job-1a2b3c4d5e6f7"),
        (nil, "task-1a2b3c4d5e6f7"), (nil, "task-1a2b3c4d5e6f7g"), (nil, "partner-1a2b3c4d5e6f7"),
        (nil, "pac-1a2b3c4d5e6f7"), (nil, "pacinv-1a2b3c4d5e6f7"), (nil, "pprofile-1a2b3c4d5e6f7"),
        (nil, "pprofiletask-1a2b3c4d5e6f7"), (nil, "ben-1a2b3c4d5e6f7g"), (nil, "benappl-1a2b3c4d5e6f7g"),
        (nil, "benalloc-1a2b3c4d5e6f7g"), (nil, "pma-1a2b3c4d5e6f7"), (nil, "rs-1a2b3c4d5e6f7"),
        (nil, "ch-1a2b3c4d5e6f7"), (nil, "ra-1a2b3c4d5e6f7"), (nil, "prod-1a2b3c4d5e6f7"), (nil, "mrsa-1a2b3c4d5e6f7"),
        (nil, "mrs-1a2b3c4d5e6f7"), (nil, "cust-acc-1a2b3c4d5e6f7"), (nil, "bulkjob-1a2b3c4d5e6f7"),
        (nil, "eng-grp-1a2b3c4d5e6f7g"), (nil, "cc-1a2b3c4d5e6f7"), (nil, "camp-1a2b3c4d5e6f7"),
        (nil, "ast-1a2b3c4d5e6f7"), (nil, "tmpl-1a2b3c4d5e6f7"), (nil, "etsk-1a2b3c4d5e6f7"),
        (nil, "sc-1a2b3c4d5e6f7"), (nil, "EUR"), (nil, "s3://northwind-uploads/accounts.csv"),
        (nil, "ana.diaz@northwind.example.com"),
        (nil, "alloc-1a2b3c4d5e6f7"), (nil, "111122223333"), (nil, "US"), (nil, "2030-06-30"), (nil, "12.5"),
        (nil, "10"),
        (nil, "+12065550100"), (nil, "https://northwind.example.com"), (nil, "northwind.example.com"),
        (nil, arn + "opportunity/O123456"), (nil, arn + "partner/partner-1a2b3c4d5e6f7"),
        (nil, arn + "program-management-account/pma-1a2b3c4d5e6f7"),
        (nil, arn + "revenue-attribution/ra-1a2b3c4d5e6f7"), (nil, arn + "campaign/camp-1a2b3c4d5e6f7"),
        (nil, arn + "benefit-application/benappl-1a2b3c4d5e6f7g"), (nil, "0b1e6f1e-6f0e-4f53-9d6c-0f6d0c1f7a11"),
    ]

    private static let arn = "arn:aws:partnercentral:us-east-1:111122223333:catalog/Sandbox/"
}
