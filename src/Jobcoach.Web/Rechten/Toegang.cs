using System.Runtime.CompilerServices;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Workflow.Opslag;

namespace Jobcoach.Web.Rechten;

/// <summary>De ene plaats die beslist wie wat mag lezen en schrijven: endpoints, lijsten, documenten, gebeurtenissen en pagina's.</summary>
public static class Toegang
{
    private static readonly HashSet<Rol> Partijrollen = [Rol.Werknemer, Rol.Werkgever, Rol.Jobcoach];
    private static readonly HashSet<Rol> Uitvoerderrollen = [Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer];
    private static readonly HashSet<Rol> Zaakrollen = [.. Partijrollen, .. Uitvoerderrollen];

    /// <summary>Zonder aanmelden.</summary>
    public static Toegangsregel Openbaar { get; } = new(null, OverZaak: false);

    /// <summary>Iedereen die is aangemeld.</summary>
    public static Toegangsregel Aangemeld { get; } = new(Enum.GetValues<Rol>().Except([Rol.Systeem]).ToHashSet(), OverZaak: false);

    /// <summary>Een eerste aanvraag indienen.</summary>
    public static Toegangsregel Aanvragen { get; } = new(Partijrollen, OverZaak: false);

    /// <summary>De lijst van zaken; <see cref="Zicht"/> beperkt haar.</summary>
    public static Toegangsregel Zaken { get; } = new(Zaakrollen, OverZaak: false);

    /// <summary>De pagina met de zaken van een partij.</summary>
    public static Toegangsregel EigenZaken { get; } = new(Partijrollen, OverZaak: false);

    /// <summary>Wat in een zaak alleen haar partijen op een pagina doen.</summary>
    public static Toegangsregel EigenZaak { get; } = new(Partijrollen, OverZaak: true);

    /// <summary>De werkvoorraad; beheer ziet alleen zijn eigen taken.</summary>
    public static Toegangsregel Taken { get; } = new(Zaakrollen.Append(Rol.Beheer).ToHashSet(), OverZaak: false);

    /// <summary>Wat over de zaken heen alleen de uitvoerder doet: werk verdelen en zoeken.</summary>
    public static Toegangsregel Uitvoering { get; } = new(Uitvoerderrollen, OverZaak: false);

    /// <summary>Lezen in een zaak.</summary>
    public static Toegangsregel Zaak { get; } = new(Zaakrollen, OverZaak: true);

    /// <summary>Wat in een zaak alleen de uitvoerder ziet, zoals voorstellen.</summary>
    public static Toegangsregel Dossier { get; } = new(Uitvoerderrollen, OverZaak: true);

    /// <summary>De persoonsgegevens van de werknemer.</summary>
    public static Toegangsregel Persoon { get; } = new(Uitvoerderrollen.Append(Rol.Werknemer).ToHashSet(), OverZaak: true);

    /// <summary>
    /// De naam van de werknemer, en niets meer, voor wie met hem werkt: zijn werkgever en zijn jobcoach lezen haar ook op het coachingsplan en het logboekformat (Leidraad 2012).
    /// De werknemer hoeft zijn eigen naam niet te lezen.
    /// </summary>
    public static Toegangsregel Naam { get; } = new(Zaakrollen.Where(rol => rol is not Rol.Werknemer).ToHashSet(), OverZaak: true);

    /// <summary>In het logboek schrijven.</summary>
    public static Toegangsregel Logboek { get; } = new(new HashSet<Rol> { Rol.Jobcoach }, OverZaak: true);

    /// <summary>De logboeken van een jobcoach samen; elke zaak daarin wordt nog afzonderlijk beoordeeld.</summary>
    public static Toegangsregel Logboeken { get; } = Logboek with { OverZaak = false };

    /// <summary>Wat voor de jobcoach is klaargezet; de uitvoerder ziet het ook.</summary>
    public static Toegangsregel Voorbereiding { get; } = new(Uitvoerderrollen.Append(Rol.Jobcoach).ToHashSet(), OverZaak: true);

    /// <summary>Cijfers zonder personen.</summary>
    public static Toegangsregel Rapportages { get; } = new(new HashSet<Rol> { Rol.Beleid }, OverZaak: false);

    /// <summary>Het systeem draaiend houden; zonder inhoud van zaken.</summary>
    public static Toegangsregel Beheer { get; } = new(new HashSet<Rol> { Rol.Beheer }, OverZaak: false);

    /// <summary>Een handeling aan een zaak: wie haar mag doen zegt de handeling zelf.</summary>
    public static Toegangsregel Handeling<THandeling>()
        where THandeling : Handeling =>
        new(((THandeling)RuntimeHelpers.GetUninitializedObject(typeof(THandeling))).Bevoegden(), OverZaak: true);

    /// <summary>
    /// Beslist. De rol komt eerst: wie iets nooit mag, leert niet of een zaak bestaat. Zonder <paramref name="partijen"/> geldt alleen de rol.
    /// </summary>
    public static Toegangsoordeel Beoordeel(Gebruiker? wie, Toegangsregel regel, Partijen? partijen) => (regel.Rollen, wie) switch
    {
        (null, _) => Toegangsoordeel.Toegestaan,
        (_, null) => Toegangsoordeel.NietAangemeld,
        var (rollen, _) when !rollen.Contains(wie.Rol) => Toegangsoordeel.Verboden,
        _ when regel.OverZaak && partijen is not null && !Omvat(Zicht(wie), partijen) => Toegangsoordeel.NietGevonden,
        _ => Toegangsoordeel.Toegestaan,
    };

    /// <summary>Wiens zaken iemand in lijsten ziet.</summary>
    /// <exception cref="InvalidOperationException">Deze rol ziet geen lijsten over zaken; de regel van het endpoint klopt niet.</exception>
    public static Zichtbaarheid Zicht(Gebruiker wie) => wie.Rol switch
    {
        Rol.Werknemer => new(WerknemerId: wie.Id),
        Rol.Werkgever => new(WerkgeverId: wie.Organisatie),
        Rol.Jobcoach => new(JobcoachorganisatieId: wie.Organisatie),
        Rol.AdministratiefMedewerker or Rol.Toetser or Rol.Besluitnemer or Rol.Beheer => Zichtbaarheid.Alles,
        _ => throw new InvalidOperationException($"Rol {wie.Rol} ziet geen zaken."),
    };

    /// <summary>Of iemand bij de uitvoerder werkt en de hele zaak ziet.</summary>
    public static bool IsUitvoerder(this Rol rol) => Uitvoerderrollen.Contains(rol);

    /// <summary>Of iemand namens deze werkgever of jobcoachorganisatie mag indienen; voor zichzelf indienen toetst de intake.</summary>
    public static bool MagIndienenVoor(Gebruiker wie, string werkgeverId, string jobcoachorganisatieId) => wie.Rol switch
    {
        Rol.Werkgever => wie.Organisatie == werkgeverId,
        Rol.Jobcoach => wie.Organisatie == jobcoachorganisatieId,
        _ => true,
    };

    private static bool Omvat(Zichtbaarheid zicht, Partijen partijen) =>
        (zicht.WerknemerId is null || zicht.WerknemerId == partijen.WerknemerId)
        && (zicht.WerkgeverId is null || zicht.WerkgeverId == partijen.Werkgever.Id)
        && (zicht.JobcoachorganisatieId is null || zicht.JobcoachorganisatieId == partijen.Jobcoachorganisatie.Id);
}
