using Jobcoach.Domain.Bevindingen;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Zaken;

namespace Jobcoach.Domain.Wijzigingen;

/// <summary>Of een wijziging op tijd is gemeld en vanaf welke dag zij kan werken.</summary>
public static class Werkingsdatum
{
    /// <summary>
    /// De vroegste dag waarop de wijziging kan werken. Minder werk telt vanaf de dag zelf, hoe laat ook gemeld. Op tijd gemeld werkt vanaf de
    /// ingangsdatum; te laat gemeld niet verder terug dan de regeling toelaat, en nooit voor het begin van de periode.
    /// Noemt de regeling geen grens, dan laat zij de dag aan het besluit.
    /// </summary>
    /// <param name="regeling">De vastgelegde versie van de regeling.</param>
    /// <param name="ingang">De dag waarop het feit zich voordoet.</param>
    /// <param name="ontvangen">De dag van ontvangst van het verzoek.</param>
    /// <param name="beginPeriode">De eerste dag van de lopende periode.</param>
    /// <param name="vermindering">Of de wijziging minder begeleiding geeft.</param>
    public static DateOnly Vanaf(Regeling regeling, DateOnly ingang, DateOnly ontvangen, DateOnly beginPeriode, bool vermindering)
    {
        if (vermindering || ontvangen <= regeling.Termijn(Termijnsoort.MeldenWijziging, ingang)?.LaatsteDag)
        {
            return ingang;
        }

        var vroegst = regeling.Termijn(Termijnsoort.TerugwerkendeKrachtWijziging, ontvangen)?.LaatsteDag ?? beginPeriode;
        return Later(Later(ingang, vroegst), beginPeriode);
    }

    /// <summary>Of de wijziging op tijd is gemeld; te laat is geen grond om te weigeren, maar beperkt hoe ver zij terugwerkt.</summary>
    public static Bevinding Tijdigheid(Regeling regeling, DateOnly ingang, DateOnly ontvangen)
    {
        const string Code = "wijziging-tijdig-gemeld";
        var bron = regeling.Termijnen.MeldenWijziging.Aantal.Bron;
        var gegevens = new List<Gegeven> { new("ingangsdatum", Datumtekst.Voluit(ingang)), new("gemeld op", Datumtekst.Voluit(ontvangen)) };
        if (regeling.Termijn(Termijnsoort.MeldenWijziging, ingang) is not { LaatsteDag: var uiterlijk })
        {
            return Bevinding.Van(Code, Oordeel.NietVastgesteld, bron, "De regeling noemt geen termijn om een wijziging te melden.", gegevens);
        }

        gegevens.Add(new("uiterlijk", Datumtekst.Voluit(uiterlijk)));
        return ontvangen <= uiterlijk
            ? Bevinding.Van(Code, Oordeel.Voldoet, bron, "De wijziging is op tijd gemeld.", gegevens)
            : Bevinding.Van(Code, Oordeel.BeoordelingNodig, bron, "De wijziging is later gemeld dan de regeling vraagt. Zij werkt hoogstens beperkt terug.", gegevens);
    }

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
