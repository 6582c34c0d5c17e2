// PartnerCentral Selling 2022-07-26, generated from Models/. Do not edit.
// swift-format-ignore-file

import CosellDomain
package import CosellWire
package import SellingAPI

extension SellingProvider {
    /// Operations that no file decides yet.
    package static let unanswered: Set<String> = [
        "CreateCustomerAccount",
        "DeleteCustomerAccount",
        "GetCustomerAccount",
        "GetCustomerAccountBulkJob",
        "GetCustomerAccountBulkJobReportUrl",
        "GetCustomerAccountStatistics",
        "GetOpportunityBulkJobReportUrl",
        "ListCustomerAccountBulkJobResults",
        "ListCustomerAccountBulkJobs",
        "ListEngagementGroups",
        "ListOpportunityBulkJobResults",
        "ListOpportunityBulkJobs",
        "SearchCustomerAccounts",
        "SearchEngagements",
        "SearchOpportunities",
        "StartCustomerAccountBulkJob",
        "StartOpportunityBulkJob",
        "UpdateCustomerAccount",
    ]

    /// Operations that a file decides.
    package static let answered: [any SellingOperation.Type] = Selling.operations.filter {
        !unanswered.contains($0.descriptor.name)
    }

    package var handlers: [any OperationHandler<Call>] {
        Self.answered.map { $0.handler(self) }
    }

    package func createCustomerAccount(
        _ input: Selling.CreateCustomerAccountRequest,
        _ call: Call
    ) async throws -> Selling.CreateCustomerAccountResponse {
        throw UnansweredOperation(name: "CreateCustomerAccount")
    }

    package func deleteCustomerAccount(
        _ input: Selling.DeleteCustomerAccountRequest,
        _ call: Call
    ) async throws -> Selling.DeleteCustomerAccountResponse {
        throw UnansweredOperation(name: "DeleteCustomerAccount")
    }

    package func getCustomerAccount(
        _ input: Selling.GetCustomerAccountRequest,
        _ call: Call
    ) async throws -> Selling.GetCustomerAccountResponse {
        throw UnansweredOperation(name: "GetCustomerAccount")
    }

    package func getCustomerAccountBulkJob(
        _ input: Selling.GetCustomerAccountBulkJobRequest,
        _ call: Call
    ) async throws -> Selling.GetCustomerAccountBulkJobResponse {
        throw UnansweredOperation(name: "GetCustomerAccountBulkJob")
    }

    package func getCustomerAccountBulkJobReportUrl(
        _ input: Selling.GetCustomerAccountBulkJobReportUrlRequest,
        _ call: Call
    ) async throws -> Selling.GetCustomerAccountBulkJobReportUrlResponse {
        throw UnansweredOperation(name: "GetCustomerAccountBulkJobReportUrl")
    }

    package func getCustomerAccountStatistics(
        _ input: Selling.GetCustomerAccountStatisticsRequest,
        _ call: Call
    ) async throws -> Selling.GetCustomerAccountStatisticsResponse {
        throw UnansweredOperation(name: "GetCustomerAccountStatistics")
    }

    package func getOpportunityBulkJobReportUrl(
        _ input: Selling.GetOpportunityBulkJobReportUrlRequest,
        _ call: Call
    ) async throws -> Selling.GetOpportunityBulkJobReportUrlResponse {
        throw UnansweredOperation(name: "GetOpportunityBulkJobReportUrl")
    }

    package func listCustomerAccountBulkJobResults(
        _ input: Selling.ListCustomerAccountBulkJobResultsRequest,
        _ call: Call
    ) async throws -> Selling.ListCustomerAccountBulkJobResultsResponse {
        throw UnansweredOperation(name: "ListCustomerAccountBulkJobResults")
    }

    package func listCustomerAccountBulkJobs(
        _ input: Selling.ListCustomerAccountBulkJobsRequest,
        _ call: Call
    ) async throws -> Selling.ListCustomerAccountBulkJobsResponse {
        throw UnansweredOperation(name: "ListCustomerAccountBulkJobs")
    }

    package func listEngagementGroups(
        _ input: Selling.ListEngagementGroupsRequest,
        _ call: Call
    ) async throws -> Selling.ListEngagementGroupsResponse {
        throw UnansweredOperation(name: "ListEngagementGroups")
    }

    package func listOpportunityBulkJobResults(
        _ input: Selling.ListOpportunityBulkJobResultsRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunityBulkJobResultsResponse {
        throw UnansweredOperation(name: "ListOpportunityBulkJobResults")
    }

    package func listOpportunityBulkJobs(
        _ input: Selling.ListOpportunityBulkJobsRequest,
        _ call: Call
    ) async throws -> Selling.ListOpportunityBulkJobsResponse {
        throw UnansweredOperation(name: "ListOpportunityBulkJobs")
    }

    package func searchCustomerAccounts(
        _ input: Selling.SearchCustomerAccountsRequest,
        _ call: Call
    ) async throws -> Selling.SearchCustomerAccountsResponse {
        throw UnansweredOperation(name: "SearchCustomerAccounts")
    }

    package func searchEngagements(
        _ input: Selling.SearchEngagementsRequest,
        _ call: Call
    ) async throws -> Selling.SearchEngagementsResponse {
        throw UnansweredOperation(name: "SearchEngagements")
    }

    package func searchOpportunities(
        _ input: Selling.SearchOpportunitiesRequest,
        _ call: Call
    ) async throws -> Selling.SearchOpportunitiesResponse {
        throw UnansweredOperation(name: "SearchOpportunities")
    }

    package func startCustomerAccountBulkJob(
        _ input: Selling.StartCustomerAccountBulkJobRequest,
        _ call: Call
    ) async throws -> Selling.StartCustomerAccountBulkJobResponse {
        throw UnansweredOperation(name: "StartCustomerAccountBulkJob")
    }

    package func startOpportunityBulkJob(
        _ input: Selling.StartOpportunityBulkJobRequest,
        _ call: Call
    ) async throws -> Selling.StartOpportunityBulkJobResponse {
        throw UnansweredOperation(name: "StartOpportunityBulkJob")
    }

    package func updateCustomerAccount(
        _ input: Selling.UpdateCustomerAccountRequest,
        _ call: Call
    ) async throws -> Selling.UpdateCustomerAccountResponse {
        throw UnansweredOperation(name: "UpdateCustomerAccount")
    }
}
