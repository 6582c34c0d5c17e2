/// Requests and answers as partners and AWS send them.
enum Samples {
    static let createOpportunity = """
        {"Catalog": "Sandbox", "ClientToken": "0b1e6f1e-6f0e-4f53-9d6c-0f6d0c1f7a11", "Origin": "Partner Referral",
         "PartnerOpportunityIdentifier": "CRM-0001", "OpportunityType": "Net New Business", "NationalSecurity": "No",
         "PrimaryNeedsFromAws": ["Co-Sell - Deal Support"],
         "Customer": {"Account": {"CompanyName": "Nordwind \\u0026 Söhne", "Industry": "Retail",
           "WebsiteUrl": "https://northwind.example.com", "Address": {"CountryCode": "US", "PostalCode": "98101"}},
          "Contacts": [{"FirstName": "Ana", "LastName": "D\\u00edaz \\ud83d\\ude80", "Phone": "+12065550100"}, null]},
         "Project": {"Title": "Store analytics\\tplatform", "CustomerBusinessProblem": null,
          "ExpectedContractDuration": null, "DeliveryModels": ["SaaS or PaaS"],
          "ExpectedCustomerSpend": [{"Amount": "12500.00", "CurrencyCode": "USD", "Frequency": "Monthly",
           "TargetCompany": "AWS"}]},
         "LifeCycle": {"Stage": "Prospect", "TargetCloseDate": "2030-06-30"}, "Marketing": {"Source": "None"},
         "Insights": [{"Score": -1.25e+1, "Flags": [true, false, null], "Depth": [[[]]]}]}
        """

    static let listOpportunities = """
        {"Catalog":"AWS","MaxResults":20,"Sort":{"SortBy":"LastModifiedDate","SortOrder":"DESCENDING"},
        "LastModifiedDate":{"AfterLastModifiedDate":1768248000.5,"BeforeLastModifiedDate":"2026-01-12T20:00:00.123Z"},
        "LifeCycleStage":["Prospect","Qualified"],"Identifier":[]}
        """

    static let createEngagement = """
        {"Catalog":"Sandbox","ClientToken":"f3c7c8de-0f1d-4a53-8a53-1f2b8e3d7c22","Title":"Lead Frost Freight",
        "Description":"From the spring campaign","Contexts":[{"Type":"Lead","Payload":{"Lead":{
        "QualificationStatus":"Unqualified","Customer":{"CompanyName":"Frost Freight","Address":{"CountryCode":"US"}},
        "Interactions":[{"SourceType":"Campaign","SourceId":"SPRING30","SourceName":"Spring campaign",
        "CustomerAction":"Completed Form","Contact":{"FirstName":"Ole","LastName":"Berg","Email":"ole@frost.example.com",
        "BusinessTitle":"Fleet manager"}}]}}}]}
        """
}
