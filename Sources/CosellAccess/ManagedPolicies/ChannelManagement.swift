extension ManagedPolicies {
    /// Program management accounts, relationships and handshakes. Version 7, 14 February 2026; contracts are ours, which came
    /// later and are part of channel management (channel 4.7).
    static let channelManagement = policy(
        "AWSPartnerCentralChannelManagement",
        version: 7,
        [
            .allowPartnerCentral(
                "ChannelManagement",
                [
                    "CreateProgramManagementAccount", "UpdateProgramManagementAccount",
                    "DeleteProgramManagementAccount", "ListProgramManagementAccounts", "GetProgramManagementAccount",
                    "CreateRelationship", "UpdateRelationship", "DeleteRelationship", "GetRelationship",
                    "ListRelationships", "CreateChannelHandshake", "AcceptChannelHandshake", "RejectChannelHandshake",
                    "CancelChannelHandshake", "ListChannelHandshakes", "CreateChannelContract",
                    "GetChannelContract", "ListChannelContracts", "CancelChannelContract",
                ],
                when: [.anyCatalog]
            ),
            .billingTransferRoles,
            // A relationship's ARN continues that of its program management account.
            .tagging("TaggingAccess", "program-management-account", "channel-handshake", "channel-contract"),
            .legacyConsole(as: "ChannelUser"),
            .dashboards("Resell_V1"),
            .partners,
            .amazonQ,
        ]
    )

    /// For accounts that receive handshakes. Version 3, 12 February 2026.
    static let channelHandshakeApprovalManagement = policy(
        "AWSPartnerCentralChannelHandshakeApprovalManagement",
        [
            .allowPartnerCentral(
                "ChannelHandshakeManagement",
                ["ListChannelHandshakes", "AcceptChannelHandshake", "RejectChannelHandshake"],
                when: [.anyCatalog]
            )
        ]
    )
}
