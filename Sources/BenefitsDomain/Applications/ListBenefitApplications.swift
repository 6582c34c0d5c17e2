package import BenefitsAPI
import CosellDomain
import CosellWire

extension BenefitsProvider {
    /// Lists the caller's applications, newest first. Each filter takes any of its values, all filters count.
    ///
    /// - Throws: ``Objection``, invalid value on `nextToken`.
    /// - Source: Benefits 2018-05-10, `ListBenefitApplications`; benefits 3.2.
    package func listBenefitApplications(
        _ input: Benefits.ListBenefitApplicationsInput,
        _ call: Call
    ) async throws -> Benefits.ListBenefitApplicationsOutput {
        let page = try await page(of: input, call, defaultLimit: 50, position: \.position) {
            books,
            request,
            start,
            limit in
            try books.applications.list(filter(request, call), from: start, limit: limit)
        }
        return Benefits.ListBenefitApplicationsOutput(
            benefitApplicationSummaries: try page.elements.map(summary),
            nextToken: page.nextToken
        )
    }

    private func filter(
        _ request: Benefits.ListBenefitApplicationsInput,
        _ call: Call
    ) -> ApplicationTable.Filter {
        let arns = request.associatedResourceArns ?? []
        let named = (request.associatedResources ?? []).compactMap { $0.arn(call) }
        return ApplicationTable.Filter(
            programs: request.programs ?? [],
            types: request.fulfillmentTypes ?? [],
            benefits: (request.benefitIdentifiers ?? []).map { identifier in
                ResourceName.id(in: identifier) { .benefit($0, catalog: call.catalog) } ?? identifier
            },
            statuses: request.status ?? [],
            stages: request.stages ?? [],
            resources: arns.isEmpty && request.associatedResources?.isEmpty ?? true ? nil : arns + named
        )
    }

    private func summary(_ application: BenefitApplication) throws -> Benefits.BenefitApplicationSummary {
        let document = application.document
        return Benefits.BenefitApplicationSummary(
            catalog: document.catalog,
            name: document.name,
            id: document.id,
            arn: document.arn,
            benefitId: document.benefitId,
            programs: document.programs,
            fulfillmentTypes: document.fulfillmentTypes,
            status: document.status,
            stage: document.stage,
            createdAt: document.createdAt,
            updatedAt: document.updatedAt,
            benefitApplicationDetails: try benefit(of: application).shown(of: application.details),
            associatedResources: document.associatedResources
        )
    }
}

extension BenefitApplication {
    fileprivate var position: [String] { [String(document.createdAt?.nanosecondsSinceEpoch ?? 0), id] }
}

extension Benefits.AssociatedResource {
    /// The ARN that it means: as it says, or by type and identifier; nil for neither.
    fileprivate func arn(_ call: Call) -> String? {
        if let resourceArn { return resourceArn }
        guard let id = resourceIdentifier else { return nil }
        switch resourceType {
        case .opportunity?:
            return ResourceName(account: call.account, catalog: call.catalog, path: "opportunity/\(id)").text
        case .benefitAllocation?: return ResourceName.allocation(id, account: call.account, catalog: call.catalog).text
        default: return nil
        }
    }
}

extension Benefits.ListBenefitApplicationsInput: PagedRequest {}
