package import BenefitsAPI
import CosellDomain
import CosellWire

extension BenefitsProvider {
    /// Lists what AWS offers, closed benefits too, by name.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Benefits 2018-05-10, `ListBenefits`; benefits 3.1.
    package func listBenefits(
        _ input: Benefits.ListBenefitsInput,
        _ call: Call
    ) async throws -> Benefits.ListBenefitsOutput {
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) { _, filter, start, limit in
            let listed = catalogue.benefits.filter(filter.shows).map { Benefits.BenefitSummary($0, in: call.catalog) }
                .sorted { $0.position.lexicographicallyPrecedes($1.position) }
            return Array(
                listed.drop { summary in start.map { !$0.lexicographicallyPrecedes(summary.position) } ?? false }
                    .prefix(limit)
            )
        }
        return Benefits.ListBenefitsOutput(benefitSummaries: page.elements, nextToken: page.nextToken)
    }
}

extension Benefits.BenefitSummary {
    fileprivate var position: [String] { [name ?? "", id ?? ""] }
}

extension Benefits.ListBenefitsInput: PagedRequest {
    /// Any of the values of a member, all of the members; an empty list asks for nothing.
    fileprivate func shows(_ benefit: OfferedBenefit) -> Bool {
        Self.asks(programs, anyOf: [benefit.program]) && Self.asks(fulfillmentTypes, anyOf: benefit.types)
            && Self.asks(status, anyOf: [benefit.status])
    }

    private static func asks<Value: Equatable>(_ wanted: [Value]?, anyOf values: [Value]) -> Bool {
        guard let wanted, !wanted.isEmpty else { return true }
        return values.contains(where: wanted.contains)
    }
}
