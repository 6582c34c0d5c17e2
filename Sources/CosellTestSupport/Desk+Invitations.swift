import SellingDomain
import CosellDomain
package import SellingAPI

/// Invitations, under short names.
extension Desk {
    /// The id of a new invitation into an engagement; its receiver is the other partner unless another is named.
    @discardableResult
    package func invite(
        _ receiver: String = Sample.otherAccount,
        into engagement: String,
        _ payload: Selling.Payload = Sample.opportunityInvitation,
        token: String? = nil
    ) async throws -> String {
        let input = Selling.CreateEngagementInvitationRequest(
            catalog: catalog,
            clientToken: token ?? self.token(),
            engagementIdentifier: engagement,
            invitation: Selling.Invitation(
                message: "Join us at Lakeside",
                receiver: .account(Selling.AccountReceiver(awsAccountId: receiver)),
                payload: payload
            )
        )
        return try await provider.createEngagementInvitation(input, call("CreateEngagementInvitation")).id
    }

    package func invitation(_ id: String) async throws -> Selling.GetEngagementInvitationResponse {
        let input = Selling.GetEngagementInvitationRequest(catalog: catalog, identifier: id)
        return try await provider.getEngagementInvitation(input, call("GetEngagementInvitation"))
    }

    package func invitations(
        as side: Selling.ParticipantType = .receiver,
        _ edits: Edits = [:]
    ) async throws -> Selling.ListEngagementInvitationsResponse {
        let input = try edits.made(
            to: Selling.ListEngagementInvitationsRequest(catalog: catalog, participantType: side)
        )
        return try await provider.listEngagementInvitations(input, call("ListEngagementInvitations"))
    }

    package func accept(_ id: String) async throws {
        let input = Selling.AcceptEngagementInvitationRequest(catalog: catalog, identifier: id)
        try await provider.acceptEngagementInvitation(input, call("AcceptEngagementInvitation"))
    }

    package func reject(_ id: String, because reason: String? = nil) async throws {
        let input = Selling.RejectEngagementInvitationRequest(
            catalog: catalog,
            identifier: id,
            rejectionReason: reason
        )
        try await provider.rejectEngagementInvitation(input, call("RejectEngagementInvitation"))
    }

    /// A lead of AWS, sent to the partner.
    package func refer(_ lead: Selling.LeadContext = Sample.lead) async throws -> String {
        try await provider.referLead(lead, title: "Lakeside Clinics", with: SampleProspector(), call("ReferLead"))
    }
}
