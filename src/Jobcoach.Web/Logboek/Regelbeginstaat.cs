using Jobcoach.Domain.Logboek;
using Jobcoach.Web.Formulieren;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Logboek;

/// <summary>Wat in het formulier klaarstaat voordat iemand iets invult.</summary>
internal static class Regelbeginstaat
{
    /// <summary>Een nieuwe regel van vandaag; met <paramref name="herhaal"/> alles van de laatste regel behalve de dag.</summary>
    public static Formulierstaat Van(Logboekblik blik, bool herhaal) => herhaal && blik.Laatste is { } laatste
        ? Formulierstaat.Van(Invoer(laatste) with { Datum = blik.Dag, Van = null })
        : Formulierstaat.Van(new Regelbegin(blik.Dag, 1));

    /// <summary>Een regel die er staat, om te verbeteren.</summary>
    public static Formulierstaat Van(Logboekregel regel) => Formulierstaat.Van(Invoer(regel) with { Corrigeert = regel.Id });

    private static NieuweLogboekregel Invoer(Logboekregel regel) =>
        new(regel.Datum, regel.Duur, regel.Doel, regel.Omschrijving, regel.Activiteit, regel.Groepsgrootte, regel.TijdensZiekte, Van: regel.Van);
}
