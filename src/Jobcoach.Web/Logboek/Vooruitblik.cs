using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Zaken;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Handelingen;

namespace Jobcoach.Web.Logboek;

/// <summary>Zegt tijdens het typen wat een regel zou doen, zonder haar te bewaren. De regels staan alleen hier, niet in het script.</summary>
internal static class Vooruitblik
{
    /// <summary>Het gevolg van wat tot nu toe is ingevuld; null zolang er te weinig staat om iets te zeggen.</summary>
    public static Regelgevolg? Van(Logboekblik blik, Zaakinzage zaak, Formuliervelden velden, Moment nu)
    {
        // What is still to come must not be what stands out: a text that is nobody else's, and a goal.
        var aangevuld = Snelduur.Verwerk(velden).Velden;
        aangevuld = aangevuld.Tekst("omschrijving").Trim().Length > 0 ? aangevuld : aangevuld.Met("omschrijving", Formuliertechniek.NieuweSleutel());
        aangevuld = aangevuld.Tekst("doel").Length > 0 ? aangevuld : aangevuld.Met("doel", "doel1");
        if (Formulierlezer.Lees<NieuweLogboekregel>(aangevuld) is not { Gelukt: true, Waarde.Waarde: var invoer })
        {
            return null;
        }

        var regel = invoer.Regel("", zaak.Wie.Id, nu);
        var mag = Logboekinvoer.Controleer(zaak.Document.Zaak, regel, blik.Alle, new Situatie(blik.Regeling, zaak.Wie.Handelende, nu, blik.Alle));
        return Regelsignalen.Van(blik, regel) with { Weigeringen = mag.Weigeringen };
    }
}
