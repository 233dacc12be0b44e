using Jobcoach.Domain.Zaken;

namespace Jobcoach.Web.MijnZaak;

/// <summary>Een stap op de weg van een zaak, zoals een partij haar volgt.</summary>
public enum Wegstap
{
    /// <summary>De aanvraag is ontvangen.</summary>
    Ontvangst,

    /// <summary>Is de aanvraag compleet?</summary>
    Volledigheid,

    /// <summary>De aanvraag wordt beoordeeld: doelgroep en toets.</summary>
    Beoordeling,

    /// <summary>Het besluit wordt genomen en bekendgemaakt.</summary>
    Besluit,

    /// <summary>De jobcoach begeleidt.</summary>
    Begeleiding,

    /// <summary>De periode wordt verantwoord, en een vervolg kan worden aangevraagd.</summary>
    Verantwoording,

    /// <summary>De zaak wordt afgerond.</summary>
    Afronding,
}

/// <summary>Waar een stap staat.</summary>
public enum Wegstand
{
    /// <summary>Gedaan.</summary>
    Klaar,

    /// <summary>Hier is de zaak nu.</summary>
    Nu,

    /// <summary>Moet nog komen.</summary>
    Later,

    /// <summary>Was in deze zaak niet nodig.</summary>
    NietNodig,
}

/// <summary>Een stap met haar stand.</summary>
/// <param name="Stap">De stap.</param>
/// <param name="Stand">Waar zij staat.</param>
/// <param name="Sinds">Bij de stap van nu: de dag waarop zij begon; anders null.</param>
public sealed record Zaakstap(Wegstap Stap, Wegstand Stand, DateOnly? Sinds = null);

/// <summary>De weg van een zaak in stappen. Fasen waarin voor een partij hetzelfde gebeurt zijn een stap.</summary>
public static class Zaakweg
{
    /// <summary>Alle stappen, in volgorde. Na de afronding zijn er alleen stappen die klaar zijn of niet nodig waren.</summary>
    public static IReadOnlyList<Zaakstap> Van(Zaak zaak)
    {
        var nu = Stap(zaak.Fase);
        return [.. Enum.GetValues<Wegstap>().Select(stap => stap == nu && zaak.IsOpen ? new(stap, Wegstand.Nu, zaak.FaseSinds) : new Zaakstap(stap, Stand(zaak, stap, nu)))];
    }

    private static Wegstand Stand(Zaak zaak, Wegstap stap, Wegstap nu) =>
        stap > nu ? Wegstand.Later : Gedaan(zaak, stap) ? Wegstand.Klaar : Wegstand.NietNodig;

    // A zaak that was withdrawn or refused ends without some steps, and a page that calls them done would say what is not so.
    private static bool Gedaan(Zaak zaak, Wegstap stap) => stap switch
    {
        Wegstap.Volledigheid => zaak.Aanvragen[^1] is { CompleetOp: not null } or { Aanvullingsverzoeken.Count: > 0 } || zaak.Besluiten.Count > 0,
        Wegstap.Beoordeling => zaak.Aanvragen[^1].CompleetOp is not null || zaak.Besluiten.Count > 0,
        Wegstap.Besluit => zaak.Besluiten.Count > 0,
        Wegstap.Begeleiding => zaak.Perioden.Count > 0,
        Wegstap.Verantwoording => zaak.Perioden.Any(periode => periode.Verantwoording is not null),
        _ => true,
    };

    private static Wegstap Stap(Fase fase) => fase switch
    {
        Fase.Ontvangst => Wegstap.Ontvangst,
        Fase.Volledigheid => Wegstap.Volledigheid,
        Fase.Doelgroeptoets or Fase.Toets => Wegstap.Beoordeling,
        Fase.Besluit or Fase.Bekendmaking => Wegstap.Besluit,
        Fase.Begeleiding => Wegstap.Begeleiding,
        Fase.Verantwoording or Fase.Vervolgaanvraag => Wegstap.Verantwoording,
        Fase.Afsluiting or Fase.Bewaren or Fase.Vernietigd => Wegstap.Afronding,
        _ => throw new ArgumentOutOfRangeException(nameof(fase)),
    };
}
