using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Planning;

/// <summary>
/// De tabel van wat nu aan de beurt is en tot wanneer gewacht mag worden. Elke regel is een stap met de dag vanaf wanneer zij kan;
/// de eerste stap waarvan de dag is aangebroken is aan de beurt, de vroegste dag van de andere is het einde van het wachten.
/// </summary>
public static class Planning
{
    /// <summary>Zoveel dagen voor het einde van een periode gaat de eerste herinnering; geen gaat eerder.</summary>
    public const int EersteHerinneringVooraf = Herinneringsladder.VierWeken;

    /// <summary>De stand van een zaak op een dag.</summary>
    public static Stand Stand(Zaak zaak, Regeling regeling, DateOnly vandaag)
    {
        var agenda = Agenda(zaak, regeling, vandaag).ToList();
        var nu = agenda.Where(regel => regel.Vanaf <= vandaag).Select(regel => (Stap?)regel.Stap).FirstOrDefault();
        var later = agenda.Where(regel => regel.Vanaf > vandaag).Select(regel => (DateOnly?)regel.Vanaf).Min();
        return new(zaak.Fase, nu, nu is null ? later : null);
    }

    /// <summary>Wat er zonder toedoen van een mens nog komt, in volgorde van voorrang.</summary>
    public static IEnumerable<(Stap Stap, DateOnly Vanaf)> Agenda(Zaak zaak, Regeling regeling, DateOnly vandaag)
    {
        var direct = vandaag;
        if (zaak.BerichtenOvergedragenTot < zaak.Berichten.Count)
        {
            yield return (Stap.BezorgBerichten, direct);
        }

        if (zaak.TeBekendmaken is not null)
        {
            yield return (Stap.MaakBekend, direct);
        }

        if (zaak.Fase is not Fase.Afsluiting && BepaalResultaat.Wachtend(zaak) is not null)
        {
            yield return (Stap.BepaalResultaat, direct);
        }

        foreach (var regel in VanFase(zaak, regeling, direct))
        {
            yield return regel;
        }

        if (zaak is { Aanvraag.OverschrijdingVastgelegd: false } && zaak.Beslistermijn(regeling, vandaag) is { LaatsteDag: var laatste }
            && !zaak.Aanvraag.Opschortingen.Any(opschorting => opschorting.Loopt && opschorting.Van <= laatste))
        {
            yield return (Stap.LegOverschrijdingVast, laatste.AddDays(1));
        }
    }

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> VanFase(Zaak zaak, Regeling regeling, DateOnly direct) => zaak.Fase switch
    {
        Fase.Ontvangst => [(Stap.BevestigOntvangst, direct)],
        Fase.Volledigheid => Volledigheid(zaak.Aanvraag, direct),
        Fase.Doelgroeptoets when StelDoelgroepVast.IsAanDeBeurt(zaak) => [(Stap.StelDoelgroepVast, direct)],
        Fase.Toets when zaak.Aanvraag.Toetsdossier is null => [(Stap.ZetToetsUit, direct)],
        Fase.Besluit when StelBesluitOp.IsAanDeBeurt(zaak) => [(Stap.StelBesluitOp, direct)],
        Fase.Besluit when LaatBuitenBehandelingVervallen.LaatsteDag(zaak) is { } laatste => [(Stap.LaatBuitenBehandelingVervallen, laatste.AddDays(1))],
        Fase.Bekendmaking when OpenPeriode.Wachtend(zaak) is not null => [(Stap.OpenPeriode, direct)],
        Fase.Begeleiding => Begeleiding(zaak, regeling),
        Fase.Verantwoording => Verantwoording(zaak, regeling, direct),
        Fase.Vervolgaanvraag => Vervolgaanvraag(zaak, regeling, direct),
        Fase.Afsluiting => [(BepaalResultaat.Wachtend(zaak) is null ? Stap.Archiveer : Stap.BepaalResultaat, direct)],
        Fase.Bewaren when Bewaring.VernietigenVanaf(zaak, regeling) is { } vanaf => [(Stap.Vernietig, vanaf)],
        _ => [],
    };

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> Volledigheid(Aanvraag aanvraag, DateOnly direct)
    {
        if (aanvraag.OpenVerzoek is { VerzondenOp: null })
        {
            yield return (Stap.VraagAanvulling, direct);
        }
        else if (aanvraag.OpenVerzoek is { LaatsteDag: { } laatste })
        {
            yield return (Stap.SluitHersteltermijn, laatste.AddDays(1));
        }
        else if (aanvraag.Volledigheidsbevindingen is null)
        {
            yield return (Stap.ToetsVolledigheid, direct);
        }
    }

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> Begeleiding(Zaak zaak, Regeling regeling) =>
    [
        // First the end: a period that is over needs no reminder that it will end.
        .. zaak.Periode is { GeslotenOp: null } periode ? [(Stap.SluitPeriode, periode.Looptijd.TotEnMet.AddDays(1))] : Array.Empty<(Stap, DateOnly)>(),
        .. Herinneringen(zaak, regeling),
    ];

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> Verantwoording(Zaak zaak, Regeling regeling, DateOnly direct) =>
        zaak.Periode is { Verantwoording: not null, Verantwoordingsbevindingen: null }
            ? [(Stap.BeoordeelVerantwoording, direct)]
            : Herinneringen(zaak, regeling);

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> Vervolgaanvraag(Zaak zaak, Regeling regeling, DateOnly direct) =>
        zaak.Aanvraag.Status is Aanvraagstatus.Open ? [(Stap.NeemVervolgInBehandeling, direct)]
        : NodigVervolgaanvraagUit.IsAanDeBeurt(zaak) ? [(Stap.NodigVervolgaanvraagUit, direct)]
        : Herinneringen(zaak, regeling);

    private static IEnumerable<(Stap Stap, DateOnly Vanaf)> Herinneringen(Zaak zaak, Regeling regeling) =>
        Herinneringsladder.Voor(zaak, regeling).Take(1).Select(trede => (Stap.Herinner, trede.Op));
}
