import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellWire

/// The operations of handshakes and contracts under short names, with usual values filled in.
extension ChannelDesk {
    func invite(
        _ resource: String,
        _ type: Channel.HandshakeType = .programManagementAccount,
        _ payload: Channel.ChannelHandshakePayload? = nil,
        token: String? = nil
    ) async throws -> String {
        try await provider.createChannelHandshake(
            Channel.CreateChannelHandshakeRequest(
                handshakeType: type,
                catalog: catalog,
                associatedResourceIdentifier: resource,
                payload: payload,
                clientToken: token ?? self.token()
            ),
            call("CreateChannelHandshake")
        ).channelHandshakeDetail?.id ?? ""
    }

    func start(
        _ relationship: String,
        under parent: String,
        _ type: Channel.ServicePeriodType = .minimumNoticePeriod,
        days: String? = "30",
        until end: Instant? = nil,
        note: String? = nil
    ) async throws -> String {
        let payload = Channel.StartServicePeriodPayload(
            programManagementAccountIdentifier: parent,
            note: note,
            servicePeriodType: type,
            minimumNoticeDays: days,
            endDate: end
        )
        return try await invite(relationship, .startServicePeriod, .startServicePeriodPayload(payload))
    }

    func revoke(_ relationship: String, under parent: String, note: String? = nil) async throws -> String {
        let payload = Channel.RevokeServicePeriodPayload(programManagementAccountIdentifier: parent, note: note)
        return try await invite(relationship, .revokeServicePeriod, .revokeServicePeriodPayload(payload))
    }

    @discardableResult
    func accept(_ id: String) async throws -> Channel.HandshakeStatus? {
        try await provider.acceptChannelHandshake(
            .init(catalog: catalog, identifier: id),
            call("AcceptChannelHandshake")
        ).channelHandshakeDetail?.status
    }

    @discardableResult
    func reject(_ id: String) async throws -> Channel.HandshakeStatus? {
        try await provider.rejectChannelHandshake(
            .init(catalog: catalog, identifier: id),
            call("RejectChannelHandshake")
        ).channelHandshakeDetail?.status
    }

    @discardableResult
    func withdraw(_ id: String) async throws -> Channel.HandshakeStatus? {
        try await provider.cancelChannelHandshake(
            .init(catalog: catalog, identifier: id),
            call("CancelChannelHandshake")
        ).channelHandshakeDetail?.status
    }

    func handshakes(
        _ type: Channel.HandshakeType = .programManagementAccount,
        as side: Channel.ParticipantType = .sender,
        _ change: (inout Channel.ListChannelHandshakesRequest) -> Void = { _ in }
    ) async throws -> [Channel.ChannelHandshakeSummary] {
        var input = Channel.ListChannelHandshakesRequest(
            handshakeType: type,
            catalog: catalog,
            participantType: side
        )
        change(&input)
        return try await provider.listChannelHandshakes(input, call("ListChannelHandshakes")).items ?? []
    }

    func handshake(
        _ id: String,
        _ type: Channel.HandshakeType = .programManagementAccount
    ) async throws
        -> Channel.ChannelHandshakeSummary?
    {
        try await handshakes(type).first { $0.id == id }
    }

    // MARK: Contracts

    func attest(
        _ relationship: String,
        under parent: String,
        token: String? = nil,
        tags: [Channel.Tag]? = nil,
        _ change: (inout Channel.ManagedServicesAttestationPayload) -> Void = { _ in }
    ) async throws -> String {
        var payload = Channel.ManagedServicesAttestationPayload(
            legalEntityName: "Litware AG",
            relationshipIdentifier: relationship,
            programManagementAccountIdentifier: parent,
            endDate: now.adding(seconds: 364 * 86_400),
            supportedServices: [.monitoring, .patching],
            legalEntityAddress: Channel.Address(
                city: "Zuerich",
                stateOrRegion: "ZH",
                postalCode: "8001",
                countryCode: "CH",
                addressLine: "Seestrasse 1"
            ),
            signatoryName: "Ada Keller",
            signatoryEmail: "ada@litware.example"
        )
        change(&payload)
        return try await provider.createChannelContract(
            Channel.CreateChannelContractRequest(
                contractType: .managedServicesAttestation,
                catalog: catalog,
                payload: .managedServicesAttestationPayload(payload),
                clientToken: token ?? self.token(),
                tags: tags
            ),
            call("CreateChannelContract")
        ).channelContractDetail?.id ?? ""
    }

    func contract(_ id: String) async throws -> Channel.ChannelContractDetail? {
        try await provider.getChannelContract(
            .init(catalog: catalog, identifier: id),
            call("GetChannelContract")
        ).channelContractDetail
    }

    func contracts(
        _ change: (inout Channel.ListChannelContractsRequest) -> Void = { _ in }
    ) async throws -> Channel.ListChannelContractsResponse {
        var input = Channel.ListChannelContractsRequest(catalog: catalog, contractType: .managedServicesAttestation)
        change(&input)
        return try await provider.listChannelContracts(input, call("ListChannelContracts"))
    }

    @discardableResult
    func annul(
        _ id: String,
        reason: String? = nil,
        token: String? = nil
    ) async throws
        -> Channel.CancelChannelContractDetail?
    {
        try await provider.cancelChannelContract(
            .init(catalog: catalog, identifier: id, reason: reason, clientToken: token ?? self.token()),
            call("CancelChannelContract")
        ).channelContractDetail
    }
}
