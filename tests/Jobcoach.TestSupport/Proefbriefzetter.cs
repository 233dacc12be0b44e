using System.Net;
using System.Text;
using Jobcoach.Domain.Berichten;
using Jobcoach.Workflow.Brieven;

namespace Jobcoach.TestSupport;

/// <summary>Sets letters that say only which letter they are: for tests of what happens to a letter, whatever stands in it.</summary>
public sealed class Proefbriefzetter : IBriefzetter
{
    /// <summary>How often a letter was asked for.</summary>
    public int Gezet { get; private set; }

    public Gezettebrief? Zet(Briefopdracht opdracht)
    {
        Gezet++;
        if (opdracht.Soort is Berichtsoort.OndertekeningGevraagd)
        {
            return null;
        }

        var titel = $"{opdracht.Soort} {opdracht.Verwijzing}";
        var tekst = $"{opdracht.Zaak.Nummer}, {opdracht.Dag:yyyy-MM-dd}{(opdracht.Vervangt is { } oud ? $", in plaats van {oud:yyyy-MM-dd}" : "")}";
        var besluit = opdracht.Zaak.Besluiten.FirstOrDefault(een => $"besluit/{een.Nummer}" == opdracht.Verwijzing);
        var html = $"<!DOCTYPE html>\n<html lang=\"nl\"><head><title>{titel}</title></head><body class=\"jc-brief\">\n<main>\n<h1>{titel}</h1>\n<p>{tekst}</p>\n<p>{WebUtility.HtmlEncode(besluit?.Motivering)}</p>\n</main>\n</body></html>\n";
        return new(titel, Encoding.UTF8.GetBytes(html), Encoding.UTF8.GetBytes($"%PDF-1.7\n{titel}\n{tekst}\n"));
    }
}
