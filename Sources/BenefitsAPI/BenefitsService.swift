// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellWire

/// PartnerCentral Benefits, API version 2018-05-10: 17 operations.
public enum Benefits {
    public static let service = ServiceDescriptor(
        version: "2018-05-10",
        serviceID: "PartnerCentral Benefits",
        targetPrefix: "PartnerCentralBenefitsService",
        signingName: "partnercentral-benefits",
        endpointPrefix: "partnercentral-benefits",
        wire: .awsJSON
    )

    public static let operations: [any BenefitsOperation.Type] = [
        AmendBenefitApplication.self,
        AssociateBenefitApplicationResource.self,
        CancelBenefitApplication.self,
        CreateBenefitApplication.self,
        DisassociateBenefitApplicationResource.self,
        GetBenefit.self,
        GetBenefitAllocation.self,
        GetBenefitApplication.self,
        ListBenefitAllocations.self,
        ListBenefitApplications.self,
        ListBenefits.self,
        ListTagsForResource.self,
        RecallBenefitApplication.self,
        SubmitBenefitApplication.self,
        TagResource.self,
        UntagResource.self,
        UpdateBenefitApplication.self,
    ]

    public static let exceptions: [any ServiceException.Type] = [
        AccessDeniedException.self,
        ConflictException.self,
        InternalServerException.self,
        ResourceNotFoundException.self,
        ServiceQuotaExceededException.self,
        ThrottlingException.self,
        ValidationException.self,
    ]
}

/// Whoever answers these operations: the server, and the client that asks it.
public protocol BenefitsService<Call>: Sendable {
    /// What comes along with each input: who asks, or how to ask.
    associatedtype Call: Sendable

    /// Changes single fields of a submitted application, with a reason.
    func amendBenefitApplication(_ input: Benefits.AmendBenefitApplicationInput, _ call: Call) async throws -> Benefits.AmendBenefitApplicationOutput
    /// Links a record, such as an opportunity, to an application.
    func associateBenefitApplicationResource(_ input: Benefits.AssociateBenefitApplicationResourceInput, _ call: Call) async throws -> Benefits.AssociateBenefitApplicationResourceOutput
    /// Ends an application for good.
    func cancelBenefitApplication(_ input: Benefits.CancelBenefitApplicationInput, _ call: Call) async throws -> Benefits.CancelBenefitApplicationOutput
    /// Starts an application for a benefit.
    func createBenefitApplication(_ input: Benefits.CreateBenefitApplicationInput, _ call: Call) async throws -> Benefits.CreateBenefitApplicationOutput
    /// Takes the link between an application and a record away.
    func disassociateBenefitApplicationResource(_ input: Benefits.DisassociateBenefitApplicationResourceInput, _ call: Call) async throws -> Benefits.DisassociateBenefitApplicationResourceOutput
    /// Shows one benefit, and what an application for it has to say.
    func getBenefit(_ input: Benefits.GetBenefitInput, _ call: Call) async throws -> Benefits.GetBenefitOutput
    /// Shows one allocation: what was granted, used and is left.
    func getBenefitAllocation(_ input: Benefits.GetBenefitAllocationInput, _ call: Call) async throws -> Benefits.GetBenefitAllocationOutput
    /// Shows one application in full.
    func getBenefitApplication(_ input: Benefits.GetBenefitApplicationInput, _ call: Call) async throws -> Benefits.GetBenefitApplicationOutput
    /// Lists what has been granted to you.
    func listBenefitAllocations(_ input: Benefits.ListBenefitAllocationsInput, _ call: Call) async throws -> Benefits.ListBenefitAllocationsOutput
    /// Lists your applications.
    func listBenefitApplications(_ input: Benefits.ListBenefitApplicationsInput, _ call: Call) async throws -> Benefits.ListBenefitApplicationsOutput
    /// Lists the benefits that partners can apply for.
    func listBenefits(_ input: Benefits.ListBenefitsInput, _ call: Call) async throws -> Benefits.ListBenefitsOutput
    /// Lists the tags of a record.
    func listTagsForResource(_ input: Benefits.ListTagsForResourceRequest, _ call: Call) async throws -> Benefits.ListTagsForResourceResponse
    /// Takes a submitted application back into the draft.
    func recallBenefitApplication(_ input: Benefits.RecallBenefitApplicationInput, _ call: Call) async throws -> Benefits.RecallBenefitApplicationOutput
    /// Sends an application to AWS for review.
    func submitBenefitApplication(_ input: Benefits.SubmitBenefitApplicationInput, _ call: Call) async throws -> Benefits.SubmitBenefitApplicationOutput
    /// Puts tags on a record, or changes their values.
    func tagResource(_ input: Benefits.TagResourceRequest, _ call: Call) async throws -> Benefits.TagResourceResponse
    /// Takes tags off a record.
    func untagResource(_ input: Benefits.UntagResourceRequest, _ call: Call) async throws -> Benefits.UntagResourceResponse
    /// Replaces the content of an application that is a draft.
    func updateBenefitApplication(_ input: Benefits.UpdateBenefitApplicationInput, _ call: Call) async throws -> Benefits.UpdateBenefitApplicationOutput
}

/// One operation of the service, callable on whoever implements it.
public protocol BenefitsOperation: WireOperation {
    static func invoke<Call>(on service: some BenefitsService<Call>, _ input: Input, _ call: Call) async throws -> Output
}

extension BenefitsOperation {
    /// The operation with whoever answers it.
    public static func handler<Call>(_ service: some BenefitsService<Call>) -> any OperationHandler<Call> {
        Handler(of: Self.self) { try await invoke(on: service, $0, $1) }
    }
}
