using System.Globalization;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Taken;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Volledigheid;
using Jobcoach.Domain.Waarden;
using Jobcoach.Embedded.Engine;
using Jobcoach.LocalHost.Demo.Casussen;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost.Demo.Spel;

/// <summary>
/// Speelt de verzonnen mensen: doet bij elke taak wat een redelijk mens zou doen, door dezelfde diensten als de API.
/// Zonder toeval: dezelfde zaken op dezelfde dag geven dezelfde zetten.
/// </summary>
internal sealed class Speler(
    IZaakStore zaken,
    IProjectieStore projecties,
    IPersoonStore personen,
    Zaakhandelingen handelingen,
    Logboekschrijver logboek,
    Documentontvangst documenten,
    RegelingCatalogus regelingen,
    EmbeddedEngine engine,
    TimeProvider klok)
{
    private const int TakenPerKeer = 200;

    // A day knows a handful of acts per zaak; more means that an act does not take its task away.
    private const int ZettenPerDag = 20;

    private static readonly Rol[] Spelers = [Rol.Werkgever, Rol.Jobcoach, Rol.AdministratiefMedewerker, Rol.Toetser, Rol.Besluitnemer];

    /// <summary>Laat iedereen doen wat hij vandaag oppakt.</summary>
    /// <returns>Zetten die geweigerd zijn: daar zou een mens iets anders moeten bedenken.</returns>
    public async Task<IReadOnlyList<Misser>> SpeelDagAsync(CancellationToken cancelled)
    {
        List<Misser> missers = [];
        foreach (var nummer in await MetWerkAsync(cancelled))
        {
            await SpeelAsync(nummer, missers, cancelled);
        }

        return missers;
    }

    /// <summary>Stuurt een stuk op.</summary>
    public async Task<Handelingsuitkomst> StuurAsync(Zaaknummer nummer, Handelende door, Bewijsstuksoort soort, CancellationToken cancelled)
    {
        using var inhoud = new MemoryStream(Demostuk.Pdf(soort));
        return await documenten.BewaarAsync(nummer, soort, "application/pdf", inhoud, door, null, null, cancelled);
    }

    // The work lists say where something is to be done; most zaken need nobody on most days.
    private async Task<IReadOnlyList<Zaaknummer>> MetWerkAsync(CancellationToken cancelled)
    {
        var vandaag = Moment.Van(klok.GetUtcNow()).Dag;
        if (!Kalender.IsWerkdag(vandaag))
        {
            return [];
        }

        var nummers = new SortedDictionary<string, Zaaknummer>(StringComparer.Ordinal);
        foreach (var rol in Spelers)
        {
            for (string? na = null; ;)
            {
                var pagina = await projecties.TakenAsync(new(rol, Zichtbaarheid.Alles, null, null, Taaksortering.Sinds, na, TakenPerKeer), cancelled);
                foreach (var regel in pagina.Regels.Where(regel => Geduld.IsOp(regel.Taak, vandaag)))
                {
                    nummers[regel.Zaak.Waarde] = regel.Zaak;
                }

                if (pagina.Volgende is null)
                {
                    break;
                }

                na = pagina.Volgende;
            }
        }

        return [.. nummers.Values];
    }

    private async Task SpeelAsync(Zaaknummer nummer, List<Misser> missers, CancellationToken cancelled)
    {
        HashSet<(Taaksoort, int?)> gedaan = [];
        for (var zet = 0; zet < ZettenPerDag; zet++)
        {
            if (await ZoekAsync(nummer, gedaan, cancelled) is not var (taak, volgende))
            {
                return;
            }

            // A task that stays after its act (the document before the supplement, the next log line) may come back once.
            if (volgende is not Zet.StuurStuk)
            {
                gedaan.Add((taak.Soort, taak.Onderwerp));
            }

            if (await DoeAsync(nummer, volgende, cancelled) is Handelingsuitkomst.Geweigerd geweigerd)
            {
                missers.Add(new(nummer, taak.Soort, [.. geweigerd.Weigeringen.Select(weigering => weigering.Code)]));
                gedaan.Add((taak.Soort, taak.Onderwerp));
            }

            await engine.RunUntilIdleAsync(cancelled);
        }
    }

    private async Task<(Taak Taak, Zet Zet)?> ZoekAsync(Zaaknummer nummer, HashSet<(Taaksoort, int?)> gedaan, CancellationToken cancelled)
    {
        if (await zaken.LeesAsync(nummer, cancelled) is not { Zaak: var zaak })
        {
            return null;
        }

        var (regeling, vandaag) = (regelingen.Van(zaak), Moment.Van(klok.GetUtcNow()).Dag);
        var taken = Takenlijst.Van(zaak, regeling, vandaag).Where(taak => Geduld.IsOp(taak, vandaag) && !gedaan.Contains((taak.Soort, taak.Onderwerp))).ToList();
        if (taken.Count == 0)
        {
            return null;
        }

        var stelling = new Stelling(zaak, regeling, await zaken.LogboekregelsAsync(nummer, cancelled), Casuslijst.Van(zaak, personen), vandaag);
        return taken
            .Select(taak => (Taak: taak, Zet: Rolverdeling.Voor(taak, stelling)))
            .Where(paar => paar.Zet is not null)
            .Select(paar => ((Taak, Zet)?)(paar.Taak, paar.Zet!))
            .FirstOrDefault();
    }

    private Task<Handelingsuitkomst> DoeAsync(Zaaknummer nummer, Zet zet, CancellationToken cancelled) => zet switch
    {
        Zet.Doe doe => handelingen.VoerUitAsync(nummer, doe.Handeling, doe.Door, null, null, cancelled),
        Zet.Schrijf schrijf => logboek.SchrijfAsync(nummer, schrijf.Regel, schrijf.Door, null, Sleutel(nummer, schrijf), cancelled),
        Zet.StuurStuk stuur => StuurAsync(nummer, stuur.Door, stuur.Soort, cancelled),
        _ => throw new ArgumentOutOfRangeException(nameof(zet)),
    };

    private static Herhaalsleutel Sleutel(Zaaknummer nummer, Zet.Schrijf zet) =>
        Herhaalsleutel.Van(zet.Door.Id, string.Create(CultureInfo.InvariantCulture, $"{nummer}/{zet.Regel.Datum:yyyy-MM-dd}"), "demo", []);
}

/// <summary>Een zet die de regels weigerden.</summary>
/// <param name="Zaak">De zaak.</param>
/// <param name="Taak">De taak die blijft liggen.</param>
/// <param name="Codes">De codes van de weigeringen.</param>
public sealed record Misser(Zaaknummer Zaak, Taaksoort Taak, IReadOnlyList<string> Codes);
