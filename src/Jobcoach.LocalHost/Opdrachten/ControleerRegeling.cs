using System.CommandLine;
using Jobcoach.Domain.Regelingen;

namespace Jobcoach.LocalHost.Opdrachten;

/// <summary><c>controleer-regeling</c>: zegt of een regelingbestand klopt, wat een mens zal beoordelen, en wat tussen versies verandert.</summary>
internal static class ControleerRegeling
{
    private const int Goed = 0;
    private const int Fout = 1;
    private const int NietGelezen = 2;

    public static Command Maak()
    {
        var bestanden = new Argument<FileInfo[]>("bestand") { Description = "Een of meer regelingbestanden.", Arity = ArgumentArity.ZeroOrMore };
        var schema = new Option<bool>("--schema") { Description = "Schrijft het JSON-schema van het bestand." };
        var sjabloon = new Option<bool>("--sjabloon") { Description = "Schrijft een bestand om mee te beginnen." };
        var opdracht = new Command("controleer-regeling", "Controleert een regelingbestand. Uitgang 0: goed, 1: fouten in het bestand, 2: niets te lezen.") { bestanden, schema, sjabloon };
        opdracht.SetAction((gekozen, cancelled) => VoerUitAsync(gekozen.GetValue(bestanden) ?? [], gekozen.GetValue(schema), gekozen.GetValue(sjabloon)));
        return opdracht;
    }

    private static async Task<int> VoerUitAsync(FileInfo[] bestanden, bool schema, bool sjabloon)
    {
        if (schema || sjabloon)
        {
            await Console.Out.WriteAsync(schema ? Regelingschema.Tekst : Regelingschema.Sjabloon);
            return Goed;
        }

        if (bestanden.Length == 0)
        {
            await Console.Error.WriteLineAsync("Noem een bestand, of kies --schema of --sjabloon.");
            return NietGelezen;
        }

        var weg = bestanden.Where(bestand => !bestand.Exists).ToList();
        foreach (var bestand in weg)
        {
            await Console.Error.WriteLineAsync($"{bestand} is niet gevonden. Controleer de naam en de map.");
        }

        if (weg.Count > 0)
        {
            return NietGelezen;
        }

        try
        {
            return await ControleerAsync([.. bestanden.Select(Regelingmap.Lees)]);
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"Een bestand is niet te lezen. {fout.Message}");
            return NietGelezen;
        }
    }

    private static async Task<int> ControleerAsync(List<Regelingbestand> bestanden)
    {
        var geladen = RegelingCatalogus.Laad(bestanden);
        if (!geladen.Gelukt)
        {
            foreach (var weigering in geladen.Weigeringen)
            {
                await Console.Error.WriteLineAsync(weigering.Uitleg);
            }

            return Fout;
        }

        foreach (var (naam, tekst) in bestanden)
        {
            await Console.Out.WriteAsync(Regelingverslag.Van(naam, RegelingCatalogus.FromJson(naam, tekst).Waarde!, geladen.Waarde));
        }

        return Goed;
    }
}
