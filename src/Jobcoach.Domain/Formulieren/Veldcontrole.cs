using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Waarden;

namespace Jobcoach.Domain.Formulieren;

/// <summary>
/// Verzamelt wat fout is ingevuld, alles tegelijk. Een leeg veld is hier nooit fout: daarvoor is <see cref="Invulling"/>.
/// Verwacht invoer uit JSON: elke lijst en elk element kan null zijn.
/// </summary>
internal sealed class Veldcontrole
{
    private readonly string _pad;

    public Veldcontrole(string pad)
        : this(pad, [])
    {
    }

    private Veldcontrole(string pad, List<Weigering> weigeringen)
    {
        _pad = pad;
        Weigeringen = weigeringen;
    }

    public List<Weigering> Weigeringen { get; }

    public Veldcontrole Onder(string veld) => new(Veldpad.Onder(_pad, veld), Weigeringen);

    public void Weiger(string code, string uitleg, string veld) => Weigeringen.Add(new(code, uitleg, Veldpad.Onder(_pad, veld)));

    public void Tekst(string veld, string? tekst, int hoogstens = Grenzen.Tekst)
    {
        if (tekst is null)
        {
            return;
        }

        if (tekst.Length > hoogstens)
        {
            Weiger("tekst-te-lang", $"Gebruik ten hoogste {hoogstens} tekens. Nu zijn het er {tekst.Length}.", veld);
        }

        if (tekst.Any(teken => char.IsControl(teken) && teken is not ('\n' or '\r' or '\t')))
        {
            Weiger("tekst-ongeldig", "De tekst bevat tekens die niet te lezen zijn. Typ de tekst opnieuw.", veld);
        }
    }

    /// <summary>Een code van een regeling of een kenmerk: letters, cijfers, punten en streepjes.</summary>
    public void Code(string veld, string? code)
    {
        if (code is not null && (code.Length > Grenzen.Code || code.Any(teken => !char.IsAsciiLetterOrDigit(teken) && teken is not ('-' or '.' or '_'))))
        {
            Weiger("code-ongeldig", "Kies een waarde uit de lijst.", veld);
        }
    }

    public void Keuze<T>(string veld, T? keuze)
        where T : struct, Enum
    {
        if (keuze is { } waarde && !Enum.IsDefined(waarde))
        {
            Weiger("keuze-onbekend", "Kies een van de mogelijkheden.", veld);
        }
    }

    public void Getal(string veld, int? getal, int van, int totEnMet)
    {
        if (getal < van || getal > totEnMet)
        {
            Weiger("getal-buiten-grenzen", $"Vul een heel getal in van {van} tot en met {totEnMet}.", veld);
        }
    }

    public void Uren(string veld, Uren? uren)
    {
        if (uren is { } duur && (duur == Waarden.Uren.Nul || duur > Waarden.Uren.Van(Grenzen.UrenPerActiviteit)))
        {
            Weiger("uren-buiten-grenzen", $"Vul meer dan nul en ten hoogste {Grenzen.UrenPerActiviteit} uur in.", veld);
        }
    }

    public void Dag(string veld, DateOnly? dag)
    {
        if (dag is { Year: < 1990 or > 2100 })
        {
            Weiger("datum-onwaarschijnlijk", "Controleer het jaar van de datum.", veld);
        }
    }

    /// <summary>
    /// Controleert elk element van een lijst. Een te lange lijst is één fout; alleen het deel binnen de grens wordt verder bekeken.
    /// </summary>
    public void Lijst<T>(string veld, IReadOnlyList<T>? lijst, int hoogstens, Action<Veldcontrole, T> perElement)
    {
        if (lijst?.Count > hoogstens)
        {
            Weiger("te-veel", $"Vul ten hoogste {hoogstens} regels in. Nu zijn het er {lijst.Count}.", veld);
        }

        for (var i = 0; i < Math.Min(lijst?.Count ?? 0, hoogstens); i++)
        {
            var plaats = Veldpad.Plaats(veld, i);
            if (lijst![i] is { } element)
            {
                perElement(Onder(plaats), element);
            }
            else
            {
                Weiger("regel-leeg", "Deze regel heeft geen inhoud. Vul de regel in of haal haar weg.", plaats);
            }
        }
    }

    /// <summary>Weigert elk element binnen de grens waarvan de sleutel al eerder in de lijst staat.</summary>
    public void Eenmalig<T, TSleutel>(string veld, IReadOnlyList<T>? lijst, int hoogstens, Func<T, TSleutel> sleutel, string uitleg)
        where T : class
    {
        var gezien = new HashSet<TSleutel>();
        for (var i = 0; i < Math.Min(lijst?.Count ?? 0, hoogstens); i++)
        {
            if (lijst![i] is { } element && !gezien.Add(sleutel(element)))
            {
                Weiger("dubbel", uitleg, Veldpad.Plaats(veld, i));
            }
        }
    }
}
