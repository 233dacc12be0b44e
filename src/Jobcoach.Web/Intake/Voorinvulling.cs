using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Formulieren;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Partijen;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Shared;
using Jobcoach.Web.Zaken;

namespace Jobcoach.Web.Intake;

/// <summary>Wat een nieuw concept al weet: wie invult, en wat die van een eerdere zaak mag zien.</summary>
internal static class Voorinvulling
{
    /// <summary>De velden die volgen uit wie is aangemeld; hij kan ze niet veranderen.</summary>
    public static Formuliervelden Vast(Formuliervelden velden, Gebruiker wie)
    {
        // The BSN is asked when the aanvraag is filed, and goes straight to the protected document of the person.
        var zonder = velden.Zonder(Ondertekenkeuze.Bsn);
        return wie.Rol switch
        {
            Rol.Jobcoach => zonder.Met("jobcoachorganisatie.id", wie.Organisatie).Zonder("jobcoachId"),
            Rol.Werkgever => zonder.Met("werkgever.id", wie.Organisatie).Met("aanvrager", Keuze.Json(wie.Rol)),
            _ => zonder.Met("aanvrager", Keuze.Json(wie.Rol)),
        };
    }

    /// <summary>Hetzelfde, alleen waar het concept naar partijen vraagt.</summary>
    public static Formuliervelden Vast(Formuliervelden velden, Gebruiker wie, Conceptsoort soort) => soort is Conceptsoort.Eerste ? Vast(velden, wie) : velden;

    /// <summary>Een leeg begin.</summary>
    public static Formuliervelden Leeg(Gebruiker wie) => Vast(wie.Rol is Rol.Werknemer && wie.Naam is { } naam ? Formuliervelden.Leeg.Met("werknemer.naam", naam) : Formuliervelden.Leeg, wie);

    /// <summary>De gegevens van een eerdere zaak: partijen, werk en profielen. Periode, uren en handtekeningen horen bij die zaak en gaan niet mee.</summary>
    /// <param name="zaak">De zaak.</param>
    /// <param name="persoon">De werknemer, als de bezoeker diens gegevens mag zien.</param>
    public static Formuliervelden Eerste(Zaakinzage zaak, Persoon? persoon)
    {
        var beeld = zaak.Beeld;
        var partijen = beeld.Partijen;
        var velden = Formuliervelden.Leeg
            .Met("regeling", beeld.Regeling.Id)
            .Met("aanvrager", Keuze.Json(partijen.Aanvrager))
            .Met("jobcoachId", partijen.JobcoachId)
            .Met(Onder("werkgever", partijen.Werkgever))
            .Met(Onder("jobcoachorganisatie", partijen.Jobcoachorganisatie))
            .Met(Onder("dienstverband", beeld.Dienstverband))
            .Met(Matching(beeld));
        return Vast(persoon is null ? velden : velden.Met(Onder("werknemer", new Conceptwerknemer(persoon.Naam, persoon.Adres, persoon.Geboortedatum, persoon.Email))), zaak.Wie);
    }

    /// <summary>De volgende periode van een zaak: het vorige plan zonder periode, uren blijven staan om van uit te gaan.</summary>
    public static Formuliervelden Vervolg(Zaakinzage zaak)
    {
        var beeld = zaak.Beeld;
        var velden = Onder("dienstverband", beeld.Dienstverband).Met(Matching(beeld));
        return Plan(zaak) is { } plan ? velden.Met(Onder("coachingsplan", plan)) : velden;
    }

    /// <summary>Het laatste matchingsformat van een zaak zoals het in de velden staat, zonder handtekeningen.</summary>
    public static Formuliervelden Matching(Zaak zaak)
    {
        if (zaak.Aanvragen.Select(aanvraag => aanvraag.Matchingsformat).LastOrDefault(een => een is not null) is not { } format)
        {
            return Formuliervelden.Leeg;
        }

        // A row and a goal have their own place in the form, whatever the order in which they once came.
        var los = format with { Rijen = null, Coachingsdoelen = null, OndertekeningAanvrager = null, OndertekeningClient = null };
        var velden = (format.Rijen ?? []).Aggregate(Onder("matchingsformat", los), (met, rij) => met.Met(Onder(Formulierstappen.Rij(rij.Onderwerp), rij)).Zonder($"{Formulierstappen.Rij(rij.Onderwerp)}.onderwerp"));
        return (format.Coachingsdoelen ?? []).Aggregate(velden, (met, doel) => met.Met(Onder(Formulierknop.Coachingsdoel(doel.Nummer), doel)).Zonder($"{Formulierknop.Coachingsdoel(doel.Nummer)}.soort"));
    }

    private static Coachingsplan? Plan(Zaakinzage zaak) =>
        zaak.Beeld.Aanvragen.Select(aanvraag => aanvraag.Coachingsplan).LastOrDefault(een => een is not null) is { } plan
            ? plan with { Periode = Volgende(zaak), Ondertekeningen = null, VerklaringAkkoord = null, BovenMaximum = null }
            : null;

    // As long as the scheme says, and not longer than the work; who wants another end writes it.
    private static Planperiode? Volgende(Zaakinzage zaak)
    {
        if (zaak.Document.Zaak.Perioden.LastOrDefault() is not { Looptijd.TotEnMet: var vorige })
        {
            return null;
        }

        var van = vorige.AddDays(1);
        var einde = zaak.Regeling.Duur.PeriodeMaanden.Waarde is { } maanden ? van.AddMonths(maanden).AddDays(-1) : (DateOnly?)null;
        var werk = zaak.Document.Zaak.Dienstverband.TotEnMet;
        return new(van, werk >= van && (einde is null || werk < einde) ? werk : einde);
    }

    private static Formuliervelden Onder<T>(string pad, T waarde)
        where T : notnull => new(Formulierlezer.Velden(waarde).Alle.Select(veld => KeyValuePair.Create($"{pad}.{veld.Key}", veld.Value)));
}
