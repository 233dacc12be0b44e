namespace Jobcoach.Brieven.Papier;

/// <summary>Hoe een brief de lezer aanspreekt.</summary>
internal enum Aanspreking
{
    /// <summary>Met u.</summary>
    U,

    /// <summary>Met je.</summary>
    Je,
}

/// <summary>Wat een uitvoerder van zijn brieven instelt. Wat niet is ingesteld staat niet in de brief: er is nooit een verzonnen adres of nummer.</summary>
internal sealed record Briefpapier
{
    /// <summary>De regels boven aan de brief; null is de naam van de uitvoerder.</summary>
    public IReadOnlyList<string>? Afzender { get; init; }

    /// <summary>U of je; null is u.</summary>
    public Aanspreking? Aanspreking { get; init; }

    /// <summary>De regels onder de slotgroet, zoals functie en afdeling.</summary>
    public IReadOnlyList<string>? Ondertekenaar { get; init; }

    /// <summary>Hoe iemand vragen kan stellen.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Waar bezwaar heen gaat.</summary>
    public Bezwaaradres? Bezwaar { get; init; }

    /// <summary>Dit briefpapier, met wat het niet zegt van een algemener.</summary>
    public Briefpapier Met(Briefpapier algemener) => new()
    {
        Afzender = Afzender ?? algemener.Afzender,
        Aanspreking = Aanspreking ?? algemener.Aanspreking,
        Ondertekenaar = Ondertekenaar ?? algemener.Ondertekenaar,
        Contact = Contact ?? algemener.Contact,
        Bezwaar = Bezwaar ?? algemener.Bezwaar,
    };
}

/// <summary>Hoe iemand vragen kan stellen.</summary>
internal sealed record Contact
{
    /// <summary>Het telefoonnummer.</summary>
    public string? Telefoon { get; init; }

    /// <summary>Wanneer de telefoon wordt opgenomen, zoals "op werkdagen van 9 tot 12 uur".</summary>
    public string? Bereikbaar { get; init; }

    /// <summary>Het e-mailadres.</summary>
    public string? Email { get; init; }

    /// <summary>De website.</summary>
    public string? Website { get; init; }
}

/// <summary>Waar bezwaar heen gaat.</summary>
internal sealed record Bezwaaradres
{
    /// <summary>De regels van het postadres.</summary>
    public IReadOnlyList<string>? Adres { get; init; }

    /// <summary>De website waar bezwaar kan worden gemaakt.</summary>
    public string? Website { get; init; }
}
