import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellWire

/// What the demo's partner has proposed and agreed.
extension DemoChannelDesk {
    // MARK: Handshakes

    /// Waits for the account that is to manage the distribution program.
    var activation: Handshake {
        handshake(
            "ch-activatedi001",
            about: "program-management-account/pma-northwinddi01",
            .programManagementAccount,
            from: owner,
            to: "333344446666",
            .programManagementAccountHandshakeDetail(.init(program: .distribution)),
            daysAgo: 3
        )
    }

    /// A notice period that is active.
    var period: Handshake {
        start("ch-startcontoso1", "rs-contosoretail", to: "555566667777", days: "30", daysAgo: 80, .accepted)
    }

    /// Waits for the customer.
    var proposal: Handshake {
        start("ch-startfabrika1", "rs-fabrikamheal1", to: "555566668888", days: "60", daysAgo: 2, .pending)
    }

    private func start(
        _ id: String,
        _ relationship: String,
        to receiver: String,
        days: String,
        daysAgo age: Int64,
        _ status: Channel.HandshakeStatus
    ) -> Handshake {
        let detail = Channel.StartServicePeriodHandshakeDetail(
            servicePeriodType: .minimumNoticePeriod,
            minimumNoticeDays: days,
            startDate: moment(daysAgo: age).nextMidnight
        )
        return handshake(
            id,
            about: "program-management-account/pma-northwindsp01/relationship/\(relationship)",
            .startServicePeriod,
            from: "333344445555",
            to: receiver,
            .startServicePeriodHandshakeDetail(detail),
            daysAgo: age,
            status
        )
    }

    private func handshake(
        _ id: String,
        about path: String,
        _ type: Channel.HandshakeType,
        from sender: String,
        to receiver: String,
        _ detail: Channel.HandshakeDetail,
        daysAgo age: Int64,
        _ status: Channel.HandshakeStatus = .pending
    ) -> Handshake {
        let resource = ResourceName(account: owner, catalog: catalog, path: path)
        return Handshake(
            resource: resource.text,
            document: Channel.ChannelHandshakeSummary(
                id: id,
                arn: ResourceName(account: owner, catalog: catalog, path: "channel-handshake/\(id)").text,
                catalog: catalog,
                handshakeType: type,
                ownerAccountId: owner,
                senderAccountId: sender,
                senderDisplayName: "Northwind Cloud Partners",
                receiverAccountId: receiver,
                associatedResourceId: path.split(separator: "/").last.map(String.init),
                detail: detail,
                createdAt: moment(daysAgo: age),
                updatedAt: moment(daysAgo: status == .pending ? age : age - 1),
                status: status
            )
        )
    }

    // MARK: Contracts

    /// In effect for a year from now.
    var attestation: ChannelContract { contract("cc-litwareattes1", years: 1, daysAgo: 50, .accepted) }

    /// Waits for the signatory, beside the one in effect.
    var renewal: ChannelContract { contract("cc-litwarerenew1", years: 2, daysAgo: 5, .pending) }

    private func contract(
        _ id: String,
        years: Int64,
        daysAgo age: Int64,
        _ status: Channel.ChannelContractStatus
    ) -> ChannelContract {
        let (parent, relationship) = ("pma-northwindms01", "rs-litwaremsp001")
        let path = "program-management-account/\(parent)/relationship/\(relationship)"
        let details = Channel.ManagedServicesAttestationDetails(
            legalEntityName: "Litware AG",
            relationshipIdentifier: relationship,
            programManagementAccountIdentifier: parent,
            endDate: moment(daysAgo: -365 * years),
            supportedServices: [.monitoring, .patching],
            signatoryName: "Ada Keller",
            signatoryEmail: "ada@litware.example",
            legalEntityAddress: Channel.Address(
                city: "Zuerich",
                stateOrRegion: "ZH",
                postalCode: "8001",
                countryCode: "CH",
                addressLine: "Seestrasse 1"
            )
        )
        return ChannelContract(
            owner: owner,
            relationshipArn: ResourceName(account: owner, catalog: catalog, path: path).text,
            document: Channel.ChannelContractDetail(
                id: id,
                arn: ResourceName(account: owner, catalog: catalog, path: "channel-contract/\(id)").text,
                catalog: catalog,
                contractType: .managedServicesAttestation,
                status: status,
                createdAt: moment(daysAgo: age),
                updatedAt: moment(daysAgo: status == .pending ? age : age - 2),
                respondedAt: status == .pending ? nil : moment(daysAgo: age - 2),
                details: .managedServicesAttestationDetails(details)
            )
        )
    }
}
