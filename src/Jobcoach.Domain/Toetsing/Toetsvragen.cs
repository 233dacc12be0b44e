namespace Jobcoach.Domain.Toetsing;

/// <summary>De vijftien toetsvragen van de Leidraad Jobcoach, met hun checkvragen en onderlinge verband.</summary>
public static class Toetsvragen
{
    /// <summary>De vragen in volgorde.</summary>
    public static IReadOnlyList<Toetsvraag> Alle { get; } = [.. Voorwaardenvragen.Alle, .. Profielvragen.Alle, .. Doelvragen.Alle];

    /// <summary>De vraag met dit nummer.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Geen nummer van 1 tot en met 15.</exception>
    public static Toetsvraag Van(int nummer) =>
        nummer >= 1 && nummer <= Alle.Count ? Alle[nummer - 1] : throw new ArgumentOutOfRangeException(nameof(nummer));

    /// <summary>De kop boven een groep vragen.</summary>
    public static string Titel(Toetsgroep groep) => groep switch
    {
        Toetsgroep.AlgemeneVoorwaarden => "Algemene voorwaarden",
        Toetsgroep.Werknemerprofiel => "Werknemerprofiel",
        Toetsgroep.Werkprofiel => "Werkprofiel",
        Toetsgroep.PersoonlijkeContext => "Persoonlijke context",
        Toetsgroep.Coachingsdoelen => "Coachingsdoelen",
        Toetsgroep.Onderbouwing => "Onderbouwing van de gevraagde ondersteuning",
        _ => throw new ArgumentOutOfRangeException(nameof(groep)),
    };
}
