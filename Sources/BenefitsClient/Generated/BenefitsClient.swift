// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import CosellWire
public import BenefitsAPI

/// Asks PartnerCentral Benefits: 17 operations.
///
/// A client is a value around what all its copies share: connections, credentials, what it has learnt of the
/// service's clock and rates. Make one and keep it.
public struct BenefitsClient: BenefitsService, ServiceClient {
    public typealias Call = CallOptions

    /// Makes the calls.
    public let engine: ServiceEngine

    /// - Throws: ``ConfigurationFailure`` when a setting, in code or on this machine, cannot be used.
    public init(_ configuration: ClientConfiguration = ClientConfiguration()) throws {
        engine = try ServiceEngine(Benefits.service, exceptions: Benefits.exceptions, configuration)
    }

    public static var operations: [any WireOperation.Type] { Benefits.operations }

    /// Changes single fields of a submitted application, with a reason.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `AmendBenefitApplication`.
    public func amendBenefitApplication(
        _ input: Benefits.AmendBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.AmendBenefitApplicationOutput {
        return try await engine.call(Benefits.AmendBenefitApplication.self, input, call)
    }

    /// Links a record, such as an opportunity, to an application.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `AssociateBenefitApplicationResource`.
    public func associateBenefitApplicationResource(
        _ input: Benefits.AssociateBenefitApplicationResourceInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.AssociateBenefitApplicationResourceOutput {
        return try await engine.call(Benefits.AssociateBenefitApplicationResource.self, input, call)
    }

    /// Ends an application for good.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `CancelBenefitApplication`.
    public func cancelBenefitApplication(
        _ input: Benefits.CancelBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.CancelBenefitApplicationOutput {
        return try await engine.call(Benefits.CancelBenefitApplication.self, input, call)
    }

    /// Starts an application for a benefit.
    ///
    /// Writes, idempotent. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `CreateBenefitApplication`.
    public func createBenefitApplication(
        _ input: Benefits.CreateBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.CreateBenefitApplicationOutput {
        return try await engine.call(Benefits.CreateBenefitApplication.self, input, call)
    }

    /// Takes the link between an application and a record away.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `DisassociateBenefitApplicationResource`.
    public func disassociateBenefitApplicationResource(
        _ input: Benefits.DisassociateBenefitApplicationResourceInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.DisassociateBenefitApplicationResourceOutput {
        return try await engine.call(Benefits.DisassociateBenefitApplicationResource.self, input, call)
    }

    /// Shows one benefit, and what an application for it has to say.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `GetBenefit`.
    public func getBenefit(
        _ input: Benefits.GetBenefitInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.GetBenefitOutput {
        return try await engine.call(Benefits.GetBenefit.self, input, call)
    }

    /// Shows one allocation: what was granted, used and is left.
    ///
    /// Writes. Errors: AccessDeniedException, ValidationException, InternalServerException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `GetBenefitAllocation`.
    public func getBenefitAllocation(
        _ input: Benefits.GetBenefitAllocationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.GetBenefitAllocationOutput {
        return try await engine.call(Benefits.GetBenefitAllocation.self, input, call)
    }

    /// Shows one application in full.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `GetBenefitApplication`.
    public func getBenefitApplication(
        _ input: Benefits.GetBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.GetBenefitApplicationOutput {
        return try await engine.call(Benefits.GetBenefitApplication.self, input, call)
    }

    /// Lists what has been granted to you.
    ///
    /// Writes. Pages through `BenefitAllocationSummaries`. Errors: AccessDeniedException, ValidationException, InternalServerException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `ListBenefitAllocations`.
    public func listBenefitAllocations(
        _ input: Benefits.ListBenefitAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.ListBenefitAllocationsOutput {
        return try await engine.call(Benefits.ListBenefitAllocations.self, input, call)
    }

    /// Lists your applications.
    ///
    /// Writes. Pages through `BenefitApplicationSummaries`. Errors: ValidationException, AccessDeniedException, InternalServerException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `ListBenefitApplications`.
    public func listBenefitApplications(
        _ input: Benefits.ListBenefitApplicationsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.ListBenefitApplicationsOutput {
        return try await engine.call(Benefits.ListBenefitApplications.self, input, call)
    }

    /// Lists the benefits that partners can apply for.
    ///
    /// Writes. Pages through `BenefitSummaries`. Errors: ValidationException, AccessDeniedException, InternalServerException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `ListBenefits`.
    public func listBenefits(
        _ input: Benefits.ListBenefitsInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.ListBenefitsOutput {
        return try await engine.call(Benefits.ListBenefits.self, input, call)
    }

    /// Lists the tags of a record.
    ///
    /// Reads. Errors: AccessDeniedException, ValidationException, InternalServerException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `ListTagsForResource`.
    public func listTagsForResource(
        _ input: Benefits.ListTagsForResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.ListTagsForResourceResponse {
        return try await engine.call(Benefits.ListTagsForResource.self, input, call)
    }

    /// Takes a submitted application back into the draft.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ThrottlingException, ResourceNotFoundException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `RecallBenefitApplication`.
    public func recallBenefitApplication(
        _ input: Benefits.RecallBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.RecallBenefitApplicationOutput {
        return try await engine.call(Benefits.RecallBenefitApplication.self, input, call)
    }

    /// Sends an application to AWS for review.
    ///
    /// Writes. Errors: AccessDeniedException, ValidationException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `SubmitBenefitApplication`.
    public func submitBenefitApplication(
        _ input: Benefits.SubmitBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.SubmitBenefitApplicationOutput {
        return try await engine.call(Benefits.SubmitBenefitApplication.self, input, call)
    }

    /// Puts tags on a record, or changes their values.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ValidationException, InternalServerException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `TagResource`.
    public func tagResource(
        _ input: Benefits.TagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.TagResourceResponse {
        return try await engine.call(Benefits.TagResource.self, input, call)
    }

    /// Takes tags off a record.
    ///
    /// Writes, idempotent. Errors: AccessDeniedException, ValidationException, InternalServerException, ConflictException, ServiceQuotaExceededException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `UntagResource`.
    public func untagResource(
        _ input: Benefits.UntagResourceRequest,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.UntagResourceResponse {
        return try await engine.call(Benefits.UntagResource.self, input, call)
    }

    /// Replaces the content of an application that is a draft.
    ///
    /// Writes. Errors: ValidationException, AccessDeniedException, InternalServerException, ConflictException, ResourceNotFoundException, ThrottlingException.
    ///
    /// - Source: PartnerCentral Benefits 2018-05-10, `UpdateBenefitApplication`.
    public func updateBenefitApplication(
        _ input: Benefits.UpdateBenefitApplicationInput,
        _ call: CallOptions = CallOptions()
    ) async throws -> Benefits.UpdateBenefitApplicationOutput {
        return try await engine.call(Benefits.UpdateBenefitApplication.self, input, call)
    }
}
