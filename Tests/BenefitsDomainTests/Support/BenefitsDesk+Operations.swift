import BenefitsAPI
import BenefitsDomain
import CosellDomain
import CosellWire

/// The operations under short names, with catalog, token and usual values filled in.
extension BenefitsDesk {
    @discardableResult
    func create(
        _ code: String = "innovsand",
        types: [Benefits.FulfillmentType]? = nil,
        details: Document? = nil,
        tags: [Benefits.Tag]? = nil,
        resources: [String]? = nil,
        files: [String]? = nil,
        token: String? = nil
    ) async throws -> Benefits.CreateBenefitApplicationOutput {
        try await provider.createBenefitApplication(
            Benefits.CreateBenefitApplicationInput(
                catalog: catalog,
                clientToken: token ?? self.token(),
                benefitIdentifier: code.hasPrefix("ben-") || code.hasPrefix("arn:") ? code : benefit(code),
                fulfillmentTypes: types,
                benefitApplicationDetails: details,
                tags: tags,
                associatedResources: resources,
                fileDetails: files.map { $0.map { Benefits.FileInput(fileURI: "s3://bucket/\(account)/\($0)") } }
            ),
            call("CreateBenefitApplication")
        )
    }

    /// A draft that can be submitted, of the example of its benefit.
    func draft(
        _ code: String = "innovsand",
        tags: [Benefits.Tag]? = nil,
        _ edit: (inout Document) -> Void = { _ in }
    ) async throws -> String {
        let example = try Example.of(code)
        var details = example.details
        edit(&details)
        let created = try await create(
            code,
            types: example.types,
            details: details,
            tags: tags,
            resources: example.needsOpportunity ? [try await opportunity()] : nil,
            files: (0..<example.files).map { "plan-\($0).pdf" }
        )
        wait(seconds: 1)
        return created.id ?? "none"
    }

    /// An application under review.
    func submitted(_ code: String = "innovsand", tags: [Benefits.Tag]? = nil) async throws -> String {
        let id = try await draft(code, tags: tags)
        try await submit(id)
        return id
    }

    /// An application in a state that is reached from a draft.
    func application(
        at status: Benefits.BenefitApplicationStatus,
        _ code: String = "innovsand"
    ) async throws -> String {
        let id = try await draft(code)
        guard status != .pendingSubmission else { return id }
        if status == .canceled {
            try await cancel(id)
            return id
        }
        try await submit(id)
        switch status {
        case .actionRequired:
            try await provider.requireActionOnApplication(id, because: "Incomplete", call("Act"))
        case .approved: try await provider.approveApplication(id, call("Act"))
        case .rejected: try await provider.rejectApplication(id, because: "No", call("Act"))
        default: break
        }
        return id
    }

    func get(_ id: String) async throws -> Benefits.GetBenefitApplicationOutput {
        try await provider.getBenefitApplication(
            Benefits.GetBenefitApplicationInput(catalog: catalog, identifier: id),
            call("GetBenefitApplication")
        )
    }

    func list(
        _ change: (inout Benefits.ListBenefitApplicationsInput) -> Void = { _ in }
    ) async throws -> Benefits.ListBenefitApplicationsOutput {
        var input = Benefits.ListBenefitApplicationsInput(catalog: catalog)
        change(&input)
        return try await provider.listBenefitApplications(input, call("ListBenefitApplications"))
    }

    @discardableResult
    func update(
        _ id: String,
        revision: String? = nil,
        details: Document? = nil,
        files: [String]? = nil,
        token: String? = nil
    ) async throws -> Benefits.UpdateBenefitApplicationOutput {
        try await provider.updateBenefitApplication(
            Benefits.UpdateBenefitApplicationInput(
                catalog: catalog,
                clientToken: token ?? self.token(),
                identifier: id,
                revision: try await current(id, revision),
                benefitApplicationDetails: details,
                fileDetails: files.map { $0.map { Benefits.FileInput(fileURI: "s3://bucket/\(account)/\($0)") } }
            ),
            call("UpdateBenefitApplication")
        )
    }

    private func current(_ id: String, _ revision: String?) async throws -> String {
        if let revision { revision } else { try await get(id).revision ?? "" }
    }

    func submit(_ id: String) async throws {
        _ = try await provider.submitBenefitApplication(
            Benefits.SubmitBenefitApplicationInput(catalog: catalog, identifier: id),
            call("SubmitBenefitApplication")
        )
    }

    func amend(
        _ id: String,
        _ amendments: KeyValuePairs<String, String>,
        revision: String? = nil,
        token: String? = nil
    ) async throws {
        _ = try await provider.amendBenefitApplication(
            Benefits.AmendBenefitApplicationInput(
                catalog: catalog,
                clientToken: token ?? self.token(),
                revision: try await current(id, revision),
                identifier: id,
                amendmentReason: "Corrected",
                amendments: amendments.map { Benefits.Amendment(fieldPath: $0.key, newValue: $0.value) }
            ),
            call("AmendBenefitApplication")
        )
    }

    func recall(_ id: String, because reason: String = "Too early", token: String? = nil) async throws {
        _ = try await provider.recallBenefitApplication(
            Benefits.RecallBenefitApplicationInput(
                catalog: catalog,
                clientToken: token,
                identifier: id,
                reason: reason
            ),
            call("RecallBenefitApplication")
        )
    }

    func cancel(_ id: String, because reason: String? = nil, token: String? = nil) async throws {
        _ = try await provider.cancelBenefitApplication(
            Benefits.CancelBenefitApplicationInput(
                catalog: catalog,
                clientToken: token ?? self.token(),
                identifier: id,
                reason: reason
            ),
            call("CancelBenefitApplication")
        )
    }

    @discardableResult
    func associate(_ id: String, _ arn: String) async throws -> String? {
        let input = Benefits.AssociateBenefitApplicationResourceInput(
            catalog: catalog,
            benefitApplicationIdentifier: id,
            resourceArn: arn
        )
        let call = call("AssociateBenefitApplicationResource")
        return try await provider.associateBenefitApplicationResource(input, call).revision
    }

    @discardableResult
    func disassociate(_ id: String, _ arn: String) async throws -> String? {
        let input = Benefits.DisassociateBenefitApplicationResourceInput(
            catalog: catalog,
            benefitApplicationIdentifier: id,
            resourceArn: arn
        )
        let call = call("DisassociateBenefitApplicationResource")
        return try await provider.disassociateBenefitApplicationResource(input, call).revision
    }

    // MARK: Allocations and benefits

    func allocations(
        _ change: (inout Benefits.ListBenefitAllocationsInput) -> Void = { _ in }
    ) async throws -> [Benefits.BenefitAllocationSummary] {
        var input = Benefits.ListBenefitAllocationsInput(catalog: catalog)
        change(&input)
        let call = call("ListBenefitAllocations")
        return try await provider.listBenefitAllocations(input, call).benefitAllocationSummaries ?? []
    }

    /// What an approval of an application granted.
    func granted(_ application: String) async throws -> [Benefits.GetBenefitAllocationOutput] {
        var granted: [Benefits.GetBenefitAllocationOutput] = []
        for one in try await allocations({ $0.benefitApplicationIdentifiers = [application] }) {
            granted.append(try await allocation(one.id ?? ""))
        }
        return granted
    }

    func allocation(_ id: String) async throws -> Benefits.GetBenefitAllocationOutput {
        try await provider.getBenefitAllocation(
            Benefits.GetBenefitAllocationInput(catalog: catalog, identifier: id),
            call("GetBenefitAllocation")
        )
    }

    func benefits(
        _ change: (inout Benefits.ListBenefitsInput) -> Void = { _ in }
    ) async throws -> Benefits.ListBenefitsOutput {
        var input = Benefits.ListBenefitsInput(catalog: catalog)
        change(&input)
        return try await provider.listBenefits(input, call("ListBenefits"))
    }

    // MARK: Tags

    func tag(_ arn: String, _ tags: [Benefits.Tag]) async throws {
        let input = Benefits.TagResourceRequest(resourceArn: arn, tags: tags)
        _ = try await provider.tagResource(input, of(in: "").call("TagResource"))
    }

    func untag(_ arn: String, _ keys: [String]) async throws {
        let input = Benefits.UntagResourceRequest(resourceArn: arn, tagKeys: keys)
        _ = try await provider.untagResource(input, of(in: "").call("UntagResource"))
    }

    func tags(_ arn: String) async throws -> [Benefits.Tag] {
        let input = Benefits.ListTagsForResourceRequest(resourceArn: arn)
        return try await provider.listTagsForResource(input, of(in: "").call("ListTagsForResource")).tags ?? []
    }
}

extension BenefitsDesk {
    /// Other details, and all else as it is.
    func replaceDetails(of id: String, with details: Document) async throws {
        let record = try await get(id)
        _ = try await provider.updateBenefitApplication(
            Benefits.UpdateBenefitApplicationInput(
                catalog: catalog,
                clientToken: token(),
                identifier: id,
                revision: record.revision ?? "",
                benefitApplicationDetails: details,
                fileDetails: record.fileDetails?.map { Benefits.FileInput(fileURI: $0.fileURI) }
            ),
            call("UpdateBenefitApplication")
        )
    }
}

extension BenefitsDesk {
    /// The ARN of an allocation that MAP projects can draw on.
    func wallet(of amount: String? = nil) async throws -> String {
        let id = try await submitted("mapwallet")
        try await provider.approveApplication(id, amount: amount, call("Act"))
        return try await granted(id).first?.arn ?? "none"
    }
}
