import ChannelAPI
import ChannelDomain
import CosellDomain
import CosellTestSupport
import CosellWire
import Testing

/// What IAM is asked (channel 4.7).
struct ChannelAccessTests {
    private static let catalog = "AWS"
    private static let (parent, relationship) = ("pma-0000000000001", "rs-0000000000001")
    private static let account = "111122223333"
    private static let root = "arn:aws:partnercentral:us-east-1:\(account):catalog/AWS/"
    private static let ofParent = "\(root)program-management-account/\(parent)"
    private static let ofRelationship = "\(ofParent)/relationship/\(relationship)"
    private static let payload = Channel.ManagedServicesAttestationPayload(
        legalEntityName: "x",
        relationshipIdentifier: relationship,
        programManagementAccountIdentifier: ofParent,
        endDate: Instant(seconds: 0),
        supportedServices: [],
        legalEntityAddress: .init(city: "", stateOrRegion: "", postalCode: "", countryCode: "", addressLine: ""),
        signatoryName: "x",
        signatoryEmail: "x"
    )
    private static let start = Channel.ChannelHandshakePayload.startServicePeriodPayload(
        .init(programManagementAccountIdentifier: parent, servicePeriodType: .minimumNoticePeriod)
    )

    static let rows: [(any AccessSubject, String)] = [
        (
            Channel.CreateProgramManagementAccountRequest(
                catalog: catalog,
                program: .distribution,
                displayName: "x",
                accountId: "1"
            ), "\(root)program-management-account/*"
        ),
        (Channel.ListProgramManagementAccountsRequest(catalog: catalog), "\(root)program-management-account/*"),
        (Channel.UpdateProgramManagementAccountRequest(catalog: catalog, identifier: parent), ofParent),
        (Channel.DeleteProgramManagementAccountRequest(catalog: catalog, identifier: ofParent), ofParent),
        (
            Channel.CreateRelationshipRequest(
                catalog: catalog,
                associationType: .endCustomer,
                programManagementAccountIdentifier: parent,
                displayName: "x",
                sector: .commercial
            ), ofParent
        ),
        (Channel.ListRelationshipsRequest(catalog: catalog), "\(root)program-management-account/*/relationship/*"),
        (
            Channel.GetRelationshipRequest(
                catalog: catalog,
                programManagementAccountIdentifier: ofParent,
                identifier: relationship
            ), ofRelationship
        ),
        (
            Channel.DeleteRelationshipRequest(
                catalog: catalog,
                identifier: ofRelationship,
                programManagementAccountIdentifier: parent
            ), ofRelationship
        ),
        (
            Channel.CreateChannelHandshakeRequest(
                handshakeType: .programManagementAccount,
                catalog: catalog,
                associatedResourceIdentifier: parent
            ), ofParent
        ),
        (
            Channel.CreateChannelHandshakeRequest(
                handshakeType: .startServicePeriod,
                catalog: catalog,
                associatedResourceIdentifier: relationship,
                payload: start
            ), ofRelationship
        ),
        (
            Channel.ListChannelHandshakesRequest(
                handshakeType: .startServicePeriod,
                catalog: catalog,
                participantType: .sender
            ), "\(root)channel-handshake/*"
        ),
        (Channel.AcceptChannelHandshakeRequest(catalog: catalog, identifier: "ch-1"), "\(root)channel-handshake/ch-1"),
        (
            Channel.CreateChannelContractRequest(
                contractType: .managedServicesAttestation,
                catalog: catalog,
                payload: .managedServicesAttestationPayload(payload)
            ), ofRelationship
        ),
        (
            Channel.ListChannelContractsRequest(catalog: catalog, contractType: .managedServicesAttestation),
            "\(root)channel-contract/*"
        ),
        (Channel.GetChannelContractRequest(catalog: catalog, identifier: "cc-1"), "\(root)channel-contract/cc-1"),
        (Channel.CancelChannelContractRequest(catalog: catalog, identifier: "cc-1"), "\(root)channel-contract/cc-1"),
        (Channel.TagResourceRequest(resourceArn: ofRelationship, tags: []), ofRelationship),
    ]

    @Test("4.7: each action on its resource")
    func resources() {
        for (request, expected) in Self.rows {
            #expect(request.resource(of: Self.account) == expected)
            #expect(request.catalog == Self.catalog)
        }
    }

    @Test("creating with tags takes the right to tag, and names them")
    func tagging() {
        var request = Channel.CreateChannelHandshakeRequest(
            handshakeType: .programManagementAccount,
            catalog: Self.catalog,
            associatedResourceIdentifier: Self.parent
        )
        #expect(request.alsoNeeds.isEmpty)
        request.tags = [.init(key: "team", value: "msp")]
        #expect(request.alsoNeeds.map(\.action) == ["partnercentral:TagResource"])
        #expect(
            request.accessFacts == [
                AccessFact(key: "partnercentral:ChannelHandshakeType", values: ["PROGRAM_MANAGEMENT_ACCOUNT"]),
                AccessFact(key: "aws:TagKeys", values: ["team"]),
                AccessFact(key: "aws:RequestTag/team", values: ["msp"]),
            ]
        )
    }

    @Test("4.7: an answer's type is that of the record, for who has a part in it")
    func recorded() async throws {
        let desk = try await ChannelDesk.open()
        let id = try await desk.invite(desk.enrol())
        let request = Channel.RejectChannelHandshakeRequest(catalog: desk.catalog, identifier: id)
        let fact = AccessFact(key: "partnercentral:ChannelHandshakeType", values: ["PROGRAM_MANAGEMENT_ACCOUNT"])
        let house = desk.provider.house
        #expect(try await house.recordedFacts(of: request, for: ChannelDesk.manager) == [fact])
        #expect(try await house.recordedFacts(of: request, for: Sample.otherAccount) == [])
    }
}
