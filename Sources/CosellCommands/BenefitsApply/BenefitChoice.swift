import BenefitsAPI
import BenefitsClient
import CosellShell
import CosellWire

/// Finds the benefit that a person means.
struct BenefitChoice {
    private let client: BenefitsClient
    private let catalog: String

    init(_ client: BenefitsClient, _ catalog: String) { (self.client, self.catalog) = (client, catalog) }

    /// - Parameter word: an id, an ARN, the name, or a part of name or id that only one has.
    /// - Throws: ``Complaint`` for a word that none has, or several.
    func id(of word: String) async throws -> String {
        guard !word.hasPrefix("arn:"), !Pattern("ben-[0-9a-z]{14}").matches(word) else { return word }
        var all: [Benefits.BenefitSummary] = []
        for try await benefit in client.listBenefitsItems(.init(catalog: catalog)) { all.append(benefit) }
        let wanted = Self.letters(word)
        let named = all.filter { Self.letters($0.name ?? "") == wanted }
        let found =
            named.count == 1
            ? named
            : all.filter { benefit in
                !wanted.isEmpty
                    && [benefit.name, benefit.id].contains { Self.letters($0 ?? "").contains(wanted) }
            }
        if found.count == 1, let id = found[0].id { return id }
        let shown = (found.isEmpty ? all : found).map { "\($0.name ?? "") (\($0.id ?? ""))" }.joined(separator: ", ")
        throw Complaint(
            found.isEmpty
                ? "no benefit of the catalog \(catalog) is called '\(word)'"
                : "'\(word)' is a part of \(found.count) benefits",
            remedy: shown.isEmpty ? nil : "One of \(shown)."
        )
    }

    /// Case, blanks and signs do not count.
    private static func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
}
