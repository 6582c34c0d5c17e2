package import CosellRules
import CosellWire

/// What tags must be, beyond the model's pattern (selling 3.7, R2.24).
package enum TagRules {
    /// Tags on one resource, at most.
    static let limit = 200

    /// Tags of one request.
    ///
    /// - Parameter reserved: what the service calls the use of a key that AWS keeps for itself.
    package static func set(_ tags: [some TagShape], reserved: Violation.Code = .invalidValue) -> [Violation] {
        violations(in: tags.map { Tag($0) }, of: rows(reserved))
    }

    /// Tags of a resource once a request is carried out.
    static func total(_ count: Int) -> [Violation] {
        guard count > limit else { return [] }
        return [
            Violation(
                rule: "selling 3.7",
                field: "tags",
                code: .tooManyValues,
                message: "the resource would have \(count) tags; at most \(limit) are allowed",
                reason: .request
            )
        ]
    }

    private static func rows(_ reserved: Violation.Code) -> [Rule<[Tag]>] {
        [
            Rule("selling 3.7", "tags", .duplicateKeyValue, "tags names a key twice", reason: .request) { tags in
                Set(tags.map { ExactText($0.key) }).count == tags.count
            },
            Rule(
                "selling 3.7",
                "tags.key",
                reserved,
                "tags.key starts with aws:, which AWS keeps for itself",
                reason: .request
            ) {
                $0.allSatisfy { !$0.key.lowercased().utf8.starts(with: "aws:".utf8) }
            },
            Rule(
                "R2.24",
                "tags.key",
                .invalidStringFormat,
                "tags.key is empty; give 1 to 128 characters",
                reason: .request
            ) {
                $0.allSatisfy { !$0.key.isEmpty }
            },
        ]
    }
}
