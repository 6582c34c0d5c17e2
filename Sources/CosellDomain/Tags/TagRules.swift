package import CosellRules
import CosellWire

/// What tags must be, beyond the model's pattern (selling 3.7, R2.24).
package enum TagRules {
    /// Tags on one resource, at most, where a service does not say otherwise.
    package static let limit = 200

    /// Tags of one request.
    ///
    /// - Parameters:
    ///   - reserved: what the service calls the use of a key that AWS keeps for itself.
    ///   - twice: the member that is told of when a key is named twice.
    package static func set(
        _ tags: [some TagShape],
        reserved: Violation.Code = .invalidValue,
        twice: String = "tags"
    ) -> [Violation] {
        violations(in: tags.map { Tag($0) }, of: rows(reserved, twice))
    }

    /// Keys of tags that a request takes away, where AWS's own are refused.
    package static func keys(_ keys: [String], reserved: Violation.Code) -> [Violation] {
        guard keys.contains(where: isReserved) else { return [] }
        return [
            Violation(
                rule: "selling 3.7",
                field: "tagKeys",
                code: reserved,
                message: "tagKeys has one that starts with aws:, which AWS keeps for itself",
                reason: .request
            )
        ]
    }

    private static func isReserved(_ key: String) -> Bool { key.lowercased().utf8.starts(with: "aws:".utf8) }

    /// Tags of a resource once a request is carried out.
    package static func total(
        _ count: Int,
        limit: Int = limit,
        reason: Violation.Reason = .request
    ) -> [Violation] {
        guard count > limit else { return [] }
        return [
            Violation(
                rule: "selling 3.7",
                field: "tags",
                code: .tooManyValues,
                message: "the resource would have \(count) tags; at most \(limit) are allowed",
                reason: reason
            )
        ]
    }

    private static func rows(_ reserved: Violation.Code, _ twice: String) -> [Rule<[Tag]>] {
        [
            Rule(
                "selling 3.7",
                RuleText(stringLiteral: twice),
                .duplicateKeyValue,
                "tags names a key twice",
                reason: .request
            ) { tags in
                Set(tags.map { ExactText($0.key) }).count == tags.count
            },
            Rule(
                "selling 3.7",
                "tags.key",
                reserved,
                "tags.key starts with aws:, which AWS keeps for itself",
                reason: .request
            ) {
                $0.allSatisfy { !isReserved($0.key) }
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
