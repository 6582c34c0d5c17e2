package import BenefitsAPI
import CosellDomain
import JSONSchema

extension BenefitsProvider {
    /// Shows a benefit with the schema of its applications.
    ///
    /// - Throws: missing, for what the catalog does not have.
    /// - Source: Benefits 2018-05-10, `GetBenefit`; benefits 3.1.
    package func getBenefit(
        _ input: Benefits.GetBenefitInput,
        _ call: Call
    ) async throws -> Benefits.GetBenefitOutput {
        try await admit(call)
        let benefit = try catalogue.require(input.identifier, in: call.catalog)
        let summary = Benefits.BenefitSummary(benefit, in: call.catalog)
        return Benefits.GetBenefitOutput(
            id: summary.id,
            catalog: summary.catalog,
            arn: summary.arn,
            name: summary.name,
            description: summary.description,
            programs: summary.programs,
            fulfillmentTypes: summary.fulfillmentTypes,
            benefitRequestSchema: benefit.request.document,
            status: summary.status
        )
    }
}

extension Benefits.BenefitSummary {
    init(_ benefit: OfferedBenefit, in catalog: String) {
        let id = benefit.id(in: catalog)
        self.init(
            id: id,
            catalog: catalog,
            arn: ResourceName.benefit(id, catalog: catalog).text,
            name: benefit.name,
            description: benefit.description,
            programs: [benefit.program],
            fulfillmentTypes: benefit.types,
            status: benefit.status
        )
    }
}
