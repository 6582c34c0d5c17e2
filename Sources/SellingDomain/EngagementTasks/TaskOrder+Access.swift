import CosellDomain
import SellingAPI

/// Whom IAM is asked about for the steps of a task (T5): the resource that the task names, or the collection of what it
/// makes.
extension TaskOrder {
    func resource(of operation: String, _ call: Call) -> String {
        switch operation {
        case "CreateOpportunity": opportunities(call, "*")
        case "GetOpportunity", "SubmitOpportunity": opportunities(call, opportunity ?? "*")
        case "GetEngagementInvitation", "AcceptEngagementInvitation":
            shared("engagement-invitation", invitation ?? "*", call)
        case "CreateResourceSnapshotJob", "StartResourceSnapshotJob":
            ResourceName.snapshotJob("*", account: call.account, catalog: call.catalog).text
        default: shared("engagement", engagement ?? "*", call)
        }
    }

    private var opportunity: String? {
        if case .submit(let request) = self { request.identifier } else { nil }
    }

    private var invitation: String? {
        if case .accept(let request) = self { request.identifier } else { nil }
    }

    private var engagement: String? {
        if case .convert(let request) = self { request.identifier } else { nil }
    }

    private func opportunities(_ call: Call, _ id: String) -> String {
        ResourceName.opportunity(id, account: call.account, catalog: call.catalog).text
    }

    private func shared(_ kind: String, _ text: String, _ call: Call) -> String {
        text.hasPrefix("arn:") ? text : ResourceName(catalog: call.catalog, path: "\(kind)/\(text)").text
    }
}
