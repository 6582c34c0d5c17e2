import SellingDomain
import CosellDomain
import SellingAPI

/// Somebody in the demo.
struct DemoPerson: Sendable {
    let first: String
    let last: String
    let title: String

    private init(_ first: String, _ last: String, _ title: String = "") {
        (self.first, self.last, self.title) = (first, last, title)
    }

    func email(at domain: String) -> String { "\(first).\(last)@\(domain)".lowercased() }

    /// Who speaks for a customer.
    static let customers = [
        Self("Ana", "Diaz", "Chief Technology Officer"), Self("Ole", "Berg", "Head of Operations"),
        Self("Mei", "Tanaka", "Director of Data"), Self("Jonas", "Weber", "Head of IT"),
        Self("Priya", "Nair", "Chief Information Officer"), Self("Liam", "Byrne", "Head of Infrastructure"),
        Self("Sofia", "Rossi", "Programme Manager"), Self("Kwame", "Mensah", "Director of Engineering"),
        Self("Clara", "Novak", "Chief Operating Officer"), Self("Diego", "Ramos", "Enterprise Architect"),
        Self("Hana", "Kim", "Head of Procurement"), Self("Tomas", "Lindqvist", "Security Officer"),
        Self("Amira", "Haddad", "Head of Customer Care"), Self("Peter", "Visser", "Chief Financial Officer"),
        Self("Grace", "Okafor", "Product Owner"), Self("Ravi", "Menon", "Plant Manager"),
        Self("Emma", "Clarke", "Head of Analytics"), Self("Luca", "Moretti", "Director of Logistics"),
        Self("Nora", "Jensen", "Head of Digital"),
    ]

    private static let accountManagers = [
        Self("Sam", "Lee"), Self("Ines", "Duarte"), Self("Marcus", "Hale"), Self("Yuki", "Mori"),
    ]

    static func accountManager(_ number: Int) -> Selling.Contact {
        let person = accountManagers[number % accountManagers.count]
        return Selling.Contact(
            email: person.email(at: "partner.example.com"),
            firstName: person.first,
            lastName: person.last,
            businessTitle: Team.accountManager
        )
    }
}
