namespace Jobcoach.Domain.Regelingen;

/// <summary>Van wie de jobcoach komt.</summary>
public enum Begeleidingsvorm
{
    /// <summary>Een jobcoach van een jobcoachorganisatie (Reïntegratiebesluit 18).</summary>
    Extern,

    /// <summary>Een jobcoach of werkbegeleider in dienst van de werkgever, die daarvoor subsidie krijgt (Reïntegratiebesluit 12, Participatiewet 10 lid 3 onder b).</summary>
    Intern,

    /// <summary>Allebei is mogelijk.</summary>
    Beide,
}

/// <summary>Of externe en interne begeleiding tegelijk mogen.</summary>
public enum Samenloopregel
{
    /// <summary>Nooit tegelijk.</summary>
    Uitgesloten,

    /// <summary>Alleen als twee verschillende mensen begeleiden.</summary>
    AlleenVerschillendePersonen,

    /// <summary>Tegelijk mag.</summary>
    Toegestaan,
}
