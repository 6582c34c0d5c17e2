"""The same as `forms.py` for account, benefits, channel and revenue measurement."""

from forms import ACCOUNT, IN_AWS, IN_AWS_BY_CHANNEL, PARTNER, PMA, PROFILE, RELATIONSHIP, Form

# Account 7, where it goes beyond guide A.
ACCOUNT_FORMS = [
    *(
        Form(
            f"account {command}-connection-invitation --invitation-id pacinv-abc1230000000{reason}",
            f"{command.capitalize()}ConnectionInvitation",
            {**IN_AWS, "Identifier": "pacinv-abc1230000000", **({"Reason": "Later"} if reason else {})},
            ("--catalog AWS", "--identifier"),
        )
        for command, reason in [("get", ""), ("cancel", ""), ("reject", " --reason Later")]
    ),
    Form(
        "account get-partner --client-token 6c2f",
        "GetPartner",
        {**IN_AWS, "Identifier": PARTNER},
        ("--client-token", "--catalog AWS", "--identifier"),
    ),
    *(
        Form(
            f"account put-profile-visibility --catalog AWS --identifier {PARTNER} --visibility {written}",
            "PutProfileVisibility",
            {**IN_AWS, "Identifier": PARTNER, "Visibility": official},
            (official,),
        )
        for written, official in [("Full", "PUBLIC"), ("Limited", "PRIVATE"), ("public", "PUBLIC")]
    ),
    *(
        Form(
            f"account create-connection-invitation --catalog AWS --connection-type {written} --email a@example.com "
            f"--name Ida --message Hello --receiver-identifier {PROFILE}",
            "CreateConnectionInvitation",
            {
                **IN_AWS,
                "ConnectionType": "OPPORTUNITY_COLLABORATION",
                "Email": "a@example.com",
                "Name": "Ida",
                "Message": "Hello",
                "ReceiverIdentifier": PROFILE,
            },
            ("OPPORTUNITY_COLLABORATION",),
        )
        for written in ("COSELL", "PARTNER")
    ),
    Form(
        f"account create-connection-invitation --catalog AWS --connection-type subsidiary --email a@example.com "
        f"--name Ida --message Hello --receiver-identifier {ACCOUNT}",
        "CreateConnectionInvitation",
        {
            **IN_AWS,
            "ConnectionType": "SUBSIDIARY",
            "Email": "a@example.com",
            "Name": "Ida",
            "Message": "Hello",
            "ReceiverIdentifier": ACCOUNT,
        },
        ("SUBSIDIARY",),
    ),
    *(
        Form(
            f"account get-verification --verification-type {written}",
            "GetVerification",
            {"VerificationType": f"{written}_VERIFICATION"},
            (f"{written}_VERIFICATION",),
        )
        for written in ("REGISTRANT", "BUSINESS")
    ),
    Form(
        "account list-connections --catalog AWS --max-results 50 --starting-token page-0",
        "ListConnections",
        {**IN_AWS, "MaxResults": 50, "NextToken": "page-0"},
    ),
    Form("account list-partners", "ListPartners", IN_AWS, ("--catalog AWS",)),
]

# Benefits 6.
BENEFITS_FORMS = [
    Form(
        "partnercentral-benefits list-benefits --program MAP",
        "ListBenefits",
        {**IN_AWS, "Programs": ["MAP"]},
        ("--catalog AWS", "--programs"),
        pages=2,
    ),
    Form(
        "benefits list-benefits --catalog AWS --fulfillment-type credits --status active",
        "ListBenefits",
        {**IN_AWS, "FulfillmentTypes": ["CREDITS"], "Status": ["ACTIVE"]},
        ("--fulfillment-types", "CREDITS", "ACTIVE"),
        pages=2,
    ),
    Form(
        "benefits list-benefit-applications --catalog AWS --program MAP --benefit-identifier ben-0123456789abcd "
        "--stage Review --associated-resource-arn arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/x",
        "ListBenefitApplications",
        {
            **IN_AWS,
            "Programs": ["MAP"],
            "BenefitIdentifiers": ["ben-0123456789abcd"],
            "Stages": ["Review"],
            "AssociatedResourceArns": ["arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/x"],
        },
        ("--programs", "--benefit-identifiers", "--stages", "--associated-resource-arns"),
        pages=2,
    ),
    Form(
        "benefits list-benefit-allocations --catalog AWS --benefit-application-identifier benappl-0123456789abcd",
        "ListBenefitAllocations",
        {**IN_AWS, "BenefitApplicationIdentifiers": ["benappl-0123456789abcd"]},
        ("--benefit-application-identifiers",),
        pages=2,
    ),
    Form(
        "benefits get-benefit-application --catalog AWS --application-identifier benappl-0123456789abcd",
        "GetBenefitApplication",
        {**IN_AWS, "Identifier": "benappl-0123456789abcd"},
        ("--identifier",),
    ),
    Form(
        "benefits associate-benefit-application-resource --catalog AWS "
        "--application-identifier benappl-0123456789abcd "
        "--resource-arn arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O7",
        "AssociateBenefitApplicationResource",
        {
            **IN_AWS,
            "BenefitApplicationIdentifier": "benappl-0123456789abcd",
            "ResourceArn": "arn:aws:partnercentral:us-east-1:111122223333:catalog/AWS/opportunity/O7",
        },
        ("--benefit-application-identifier",),
    ),
    Form(
        "benefits create-benefit-application --catalog AWS --benefit-identifier ben-0123456789abcd "
        '--benefit-application-details \'{"Plan": {"Weeks": 12}}\'',
        "CreateBenefitApplication",
        {
            **IN_AWS,
            "BenefitIdentifier": "ben-0123456789abcd",
            "BenefitApplicationDetails": {"Plan": {"Weeks": 12}},
        },
    ),
    Form(
        "benefits create-benefit-application --catalog AWS --benefit-identifier ben-0123456789abcd "
        "--benefit-application-details file://details.yaml",
        "CreateBenefitApplication",
        {
            **IN_AWS,
            "BenefitIdentifier": "ben-0123456789abcd",
            "BenefitApplicationDetails": {"Plan": {"Weeks": 12}},
        },
    ),
    Form(
        "benefits cancel-benefit-application --catalog AWS --identifier benappl-0123456789abcd",
        "CancelBenefitApplication",
        {**IN_AWS, "Identifier": "benappl-0123456789abcd"},
    ),
]

START = {"handshakeType": "START_SERVICE_PERIOD", "associatedResourceIdentifier": RELATIONSHIP}
NOTICE = {"servicePeriodType": "MINIMUM_NOTICE_PERIOD", "minimumNoticeDays": "30"}
UNTIL = {"servicePeriodType": "FIXED_COMMITMENT_PERIOD", "endDate": "2036-12-31T00:00:00Z"}

# Channel 9.
CHANNEL_FORMS = [
    Form(
        f"partnercentral-channel list-relationships --pma {PMA} --account-id {ACCOUNT}",
        "ListRelationships",
        {
            **IN_AWS_BY_CHANNEL,
            "programManagementAccountIdentifiers": [PMA],
            "associatedAccountIds": [ACCOUNT],
        },
        ("--catalog AWS", "--program-management-account-identifiers", "--associated-account-ids"),
    ),
    Form(
        f"channel get-relationship --catalog AWS --pma {PMA} --identifier {RELATIONSHIP}",
        "GetRelationship",
        {**IN_AWS_BY_CHANNEL, "programManagementAccountIdentifier": PMA, "identifier": RELATIONSHIP},
        ("--program-management-account-identifier",),
    ),
    Form(
        f"channel get-relationship --catalog AWS --identifier {RELATIONSHIP}",
        "GetRelationship",
        {**IN_AWS_BY_CHANNEL, "programManagementAccountIdentifier": PMA, "identifier": RELATIONSHIP},
        ("--program-management-account-identifier",),
    ),
    Form(
        f"channel create-relationship --catalog AWS --pma {PMA} --account-id {ACCOUNT} --association-type end_customer "
        "--display-name Contoso --sector commercial",
        "CreateRelationship",
        {
            **IN_AWS_BY_CHANNEL,
            "associationType": "END_CUSTOMER",
            "programManagementAccountIdentifier": PMA,
            "associatedAccountId": ACCOUNT,
            "displayName": "Contoso",
            "sector": "COMMERCIAL",
        },
        ("--program-management-account-identifier", "--associated-account-id", "END_CUSTOMER", "COMMERCIAL"),
    ),
    Form(
        "channel list-relationships --catalog AWS --sort sortBy=UpdatedAt,sortOrder=ascending",
        "ListRelationships",
        {**IN_AWS_BY_CHANNEL, "sort": {"sortBy": "UpdatedAt", "sortOrder": "Ascending"}},
        ("Ascending",),
    ),
    Form(
        "channel create-channel-handshake --catalog AWS --handshake-type start_service_period "
        f"--associated-resource-identifier {RELATIONSHIP} --notice-days 30",
        "CreateChannelHandshake",
        {
            **IN_AWS_BY_CHANNEL,
            **START,
            "payload": {"startServicePeriodPayload": {**NOTICE, "programManagementAccountIdentifier": PMA}},
        },
        ("START_SERVICE_PERIOD", "--payload", "relationship"),
    ),
    Form(
        "channel create-channel-handshake --catalog AWS --handshake-type START_SERVICE_PERIOD "
        f"--associated-resource-identifier {RELATIONSHIP} --until 2036-12-31 --pma {PMA}",
        "CreateChannelHandshake",
        {
            **IN_AWS_BY_CHANNEL,
            **START,
            "payload": {"startServicePeriodPayload": {**UNTIL, "programManagementAccountIdentifier": PMA}},
        },
        ("--payload",),
    ),
]

ATTRIBUTION, SHARE = "ra-0123456789abc", "mrs-0123456789abc"
ALLOCATION = {**IN_AWS, "MarketplaceRevenueShareIdentifier": SHARE, "MarketplaceRevenueShareRevision": "3"}

# Revenue measurement 12: the developer guide's words for what the model has.
REVENUE_FORMS = [
    Form(
        f"revenue get-revenue-attribution --identifier {ATTRIBUTION} --version 3",
        "GetRevenueAttribution",
        {**IN_AWS, "Identifier": ATTRIBUTION, "Revision": "3"},
        ("--catalog AWS", "--revision"),
    ),
    Form(
        f"revenue get-revenue-attribution-allocation --catalog AWS --revenue-attribution-identifier {ATTRIBUTION} "
        "--allocation-id alloc-0123456789abc --version 3",
        "GetRevenueAttributionAllocation",
        {
            **IN_AWS,
            "RevenueAttributionIdentifier": ATTRIBUTION,
            "RevenueAttributionAllocationId": "alloc-0123456789abc",
            "RevenueAttributionRevision": "3",
        },
        ("--revenue-attribution-allocation-id", "--revenue-attribution-revision"),
    ),
    Form(
        f"revenue get-marketplace-revenue-share --catalog AWS --marketplace-revenue-share-identifier {SHARE}",
        "GetMarketplaceRevenueShare",
        {**IN_AWS, "Identifier": SHARE},
        ("--identifier",),
    ),
    Form(
        f"revenue create-marketplace-revenue-share-allocation --catalog AWS --version 3 "
        f"--marketplace-revenue-share-identifier {SHARE} "
        "--effective-date 2036-04-01 --expiration-date 2036-04-30 --revenue-share-percent 45",
        "CreateMarketplaceRevenueShareAllocation",
        {**ALLOCATION, "EffectiveFrom": "2036-04-01", "EffectiveUntil": "2036-04-30", "RevenueSharePercent": "45"},
        ("--effective-from", "--effective-until"),
    ),
    Form(
        f"revenue create-marketplace-revenue-share-allocation --catalog AWS --version 3 "
        f"--marketplace-revenue-share-identifier {SHARE} "
        "--billing-month 2036-02 --cost-allocation-percent 45",
        "CreateMarketplaceRevenueShareAllocation",
        {**ALLOCATION, "EffectiveFrom": "2036-02-01", "EffectiveUntil": "2036-02-29", "RevenueSharePercent": "45"},
        ("--effective-from 2036-02-01 --effective-until 2036-02-29", "--revenue-share-percent"),
    ),
    Form(
        f"revenue list-marketplace-revenue-share-allocations --catalog AWS --marketplace-revenue-share-identifier {SHARE} "
        "--after-effective-from 2036-04-01",
        "ListMarketplaceRevenueShareAllocations",
        {**IN_AWS, "MarketplaceRevenueShareIdentifier": SHARE, "AfterEffectiveFrom": "2036-04-01"},
        pages=2,
    ),
]
