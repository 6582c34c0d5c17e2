package import ChannelAPI
import CosellDomain
import CosellRules
import CosellWire

extension ChannelProvider {
    /// Sets up a contract for a customer with managed services. In catalog AWS the signatory gets a mail and is waited
    /// for; in the Sandbox the service accepts by itself.
    ///
    /// - Throws: denied, for an account that is no partner; missing; ``Objection`` with everything that is wrong; a
    ///   conflict, while another waits; quota.
    /// - Source: Channel 2024-03-18, `CreateChannelContract`; channel 3.6, 4.6.
    package func createChannelContract(
        _ input: Channel.CreateChannelContractRequest,
        _ call: Call
    ) async throws -> Channel.CreateChannelContractResponse {
        try await house.admit(call)
        guard case .managedServicesAttestationPayload(let payload) = input.payload else {
            throw Objection.broken([
                .request("payload", .invalidValue, "is not that of \(input.contractType)", rule: "channel 4.6/2")
            ])
        }
        try Objection.check(
            Attestation.violations(in: payload) + ChannelTags.terms.violations(in: input.tags ?? [])
        )
        let made = try await change(call, replaying: input) { books in
            let (relationship, account) = try books.requireRelationship(
                payload.relationshipIdentifier,
                under: payload.programManagementAccountIdentifier
            )
            try Objection.check(Attestation.violations(in: payload, for: relationship, under: account, books))
            try books.requireNothingPending(of: relationship)
            let contract = ChannelContract(input, payload, for: relationship, books)
            try books.tag(input.tags, contract.arn)
            try books.contracts.insert(contract)
            try submit(contract, books)
            return Outcome(contract.id, contract.arn)
        }
        return Channel.CreateChannelContractResponse(channelContractDetail: .init(id: made.id, arn: made.arn))
    }

    /// Brings a new contract before its signatory (channel 7).
    private func submit(_ contract: ChannelContract, _ books: Books) throws {
        let wish = SignatoryWish(contract.details?.signatoryEmail ?? "")
        if books.call.isSandbox, wish != .hold {
            _ = try books.sign(contract, at: contract.document.createdAt)
            return
        }
        let createdAt = contract.document.createdAt
        try books.mails.send(.asking(for: contract), at: books.call.now)
        try books.contracts.note(
            .expireContract,
            contract,
            at: createdAt.adding(seconds: switches.lifetimeDays * 86_400)
        )
        guard wish != .sign else {
            let moment = createdAt.adding(seconds: switches.signDelaySeconds)
            return try books.contracts.note(.signContract, contract, at: moment)
        }
        try house.audience.tell(books) {
            let entity = contract.details?.legalEntityName ?? ""
            return Occasion(
                "contractSent",
                "contract",
                id: contract.id,
                identity: entity,
                title: entity,
                record: contract
            )
        }
    }
}

extension Books {
    fileprivate func requireNothingPending(of relationship: Relationship) throws {
        if let other = try contracts.find(.pending, of: relationship.id) {
            throw Objection.conflict(
                other.subject,
                "Contract \(other.id) of relationship \(relationship.id) is PENDING; cancel it, or have it signed."
            )
        }
        guard try contracts.pendingCount() < ChannelQuota.contracts.limit else {
            throw Objection.quota(.contracts, ChannelSubject(.contract, call.account))
        }
    }
}

extension ChannelContract {
    fileprivate init(
        _ input: Channel.CreateChannelContractRequest,
        _ payload: Channel.ManagedServicesAttestationPayload,
        for relationship: Relationship,
        _ books: Books
    ) {
        let call = books.call
        let id = call.chance.identifier(prefix: "cc-", length: 13)
        let members = payload.memberAccountIds ?? []
        self.init(
            owner: call.account,
            relationshipArn: relationship.arn,
            document: Channel.ChannelContractDetail(
                id: id,
                arn: ResourceName.contract(id, account: call.account, catalog: call.catalog).text,
                catalog: call.catalog,
                contractType: input.contractType,
                status: .pending,
                createdAt: books.now,
                updatedAt: books.now,
                details: .managedServicesAttestationDetails(
                    Channel.ManagedServicesAttestationDetails(
                        legalEntityName: payload.legalEntityName,
                        relationshipIdentifier: relationship.id,
                        programManagementAccountIdentifier: relationship.parent,
                        memberAccountIds: members.isEmpty ? nil : members,
                        endDate: payload.endDate.wholeMilliseconds,
                        supportedServices: payload.supportedServices,
                        signatoryName: payload.signatoryName,
                        signatoryEmail: payload.signatoryEmail,
                        legalEntityAddress: payload.legalEntityAddress
                    )
                )
            )
        )
    }
}

extension Channel.CreateChannelContractRequest: OptionalTokenCarrier {}
