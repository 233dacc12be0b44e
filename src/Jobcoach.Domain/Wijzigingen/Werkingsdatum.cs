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
        if (vermindering || regeling.Termijnen.MeldenWijziging.Na(ingang) is { } uiterlijk && ontvangen <= uiterlijk)
        {
            return ingang;
        }

        var vroegst = Terug(regeling.Termijnen.TerugwerkendeKrachtWijziging, ontvangen) ?? beginPeriode;
        return Later(Later(ingang, vroegst), beginPeriode);
    }

    /// <summary>Of de wijziging op tijd is gemeld; te laat is geen grond om te weigeren, maar beperkt hoe ver zij terugwerkt.</summary>
    public static Bevinding Tijdigheid(Regeling regeling, DateOnly ingang, DateOnly ontvangen)
    {
        const string Code = "wijziging-tijdig-gemeld";
        var regel = regeling.Termijnen.MeldenWijziging;
        var gegevens = new List<Gegeven> { new("ingangsdatum", Datumtekst.Voluit(ingang)), new("gemeld op", Datumtekst.Voluit(ontvangen)) };
        if (regel.Na(ingang) is not { } uiterlijk)
        {
            return Bevinding.Van(Code, Oordeel.NietVastgesteld, regel.Aantal.Bron, "De regeling noemt geen termijn om een wijziging te melden.", gegevens);
        }

        gegevens.Add(new("uiterlijk", Datumtekst.Voluit(uiterlijk)));
        return ontvangen <= uiterlijk
            ? Bevinding.Van(Code, Oordeel.Voldoet, regel.Aantal.Bron, "De wijziging is op tijd gemeld.", gegevens)
            : Bevinding.Van(Code, Oordeel.BeoordelingNodig, regel.Aantal.Bron, "De wijziging is later gemeld dan de regeling vraagt. Zij werkt hoogstens beperkt terug.", gegevens);
    }

    /// <summary>De eerste dag waarop een termijn terugtelt vanaf ontvangst; null als de regeling geen termijn noemt.</summary>
    private static DateOnly? Terug(Termijnregel regel, DateOnly ontvangen) => regel is { Aantal: { Waarde: { } aantal, Bron: var bron }, Eenheid: { } eenheid }
        ? Beleidstermijn.Bereken(ontvangen, -aantal, eenheid, feestdagVerlenging: false, bron).LaatsteDag
        : null;

    private static DateOnly Later(DateOnly een, DateOnly ander) => een > ander ? een : ander;
}
