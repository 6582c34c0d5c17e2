// PartnerCentral Benefits 2018-05-10, generated from Models/. Do not edit.
// swift-format-ignore-file

public import CosellClient
public import BenefitsAPI

extension BenefitsClient {
    /// The pages of `ListBenefitAllocations`.
    public func listBenefitAllocationsPages(
        _ input: Benefits.ListBenefitAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Benefits.ListBenefitAllocationsInput, Benefits.ListBenefitAllocationsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listBenefitAllocations($0, call) }
    }

    /// The elements of `ListBenefitAllocations`, page behind page.
    public func listBenefitAllocationsItems(
        _ input: Benefits.ListBenefitAllocationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Benefits.ListBenefitAllocationsInput, Benefits.ListBenefitAllocationsOutput, Benefits.BenefitAllocationSummary> {
        Items(listBenefitAllocationsPages(input, call)) { $0.benefitAllocationSummaries ?? [] }
    }

    /// The pages of `ListBenefitApplications`.
    public func listBenefitApplicationsPages(
        _ input: Benefits.ListBenefitApplicationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Benefits.ListBenefitApplicationsInput, Benefits.ListBenefitApplicationsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listBenefitApplications($0, call) }
    }

    /// The elements of `ListBenefitApplications`, page behind page.
    public func listBenefitApplicationsItems(
        _ input: Benefits.ListBenefitApplicationsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Benefits.ListBenefitApplicationsInput, Benefits.ListBenefitApplicationsOutput, Benefits.BenefitApplicationSummary> {
        Items(listBenefitApplicationsPages(input, call)) { $0.benefitApplicationSummaries ?? [] }
    }

    /// The pages of `ListBenefits`.
    public func listBenefitsPages(
        _ input: Benefits.ListBenefitsInput,
        _ call: CallOptions = CallOptions()
    ) -> Pages<Benefits.ListBenefitsInput, Benefits.ListBenefitsOutput> {
        Pages(input, next: { $0.nextToken }, advance: { $0.nextToken = $1 }) { try await listBenefits($0, call) }
    }

    /// The elements of `ListBenefits`, page behind page.
    public func listBenefitsItems(
        _ input: Benefits.ListBenefitsInput,
        _ call: CallOptions = CallOptions()
    ) -> Items<Benefits.ListBenefitsInput, Benefits.ListBenefitsOutput, Benefits.BenefitSummary> {
        Items(listBenefitsPages(input, call)) { $0.benefitSummaries ?? [] }
    }
}
