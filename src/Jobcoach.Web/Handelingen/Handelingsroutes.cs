using Jobcoach.Domain.Aanvragen;
using Jobcoach.Domain.Afsluiting;
using Jobcoach.Domain.Begeleiding;
using Jobcoach.Domain.Besluiten;
using Jobcoach.Domain.Bezwaren;
using Jobcoach.Domain.Correcties;
using Jobcoach.Domain.Doelgroep;
using Jobcoach.Domain.Handelingen;
using Jobcoach.Domain.Ingebrekestellingen;
using Jobcoach.Domain.Logboek;
using Jobcoach.Domain.Ondertekeningen;
using Jobcoach.Domain.Termijnen;
using Jobcoach.Domain.Toetsing;
using Jobcoach.Domain.Werkverdeling;
using Jobcoach.Domain.Wijzigingen;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Rechten;
using Jobcoach.Web.Zaken;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Jobcoach.Web.Handelingen;

/// <summary>Elke handeling aan een zaak als subresource; de inhoud van het verzoek is de handeling zelf.</summary>
internal static class Handelingsroutes
{
    public static void Map(IEndpointRouteBuilder zaak)
    {
        zaak.Handeling<VulAan>("aanvullingen", "Vult een aanvraag aan");
        zaak.Handeling<Onderteken>("ondertekeningen", "Ondertekent de aanvraag of de verantwoording");
        zaak.Handeling<WeigerOndertekening>("ondertekenweigeringen", "Weigert te ondertekenen, of neemt een handtekening terug");
        zaak.Handeling<BeoordeelVolledigheid>("volledigheidsoordelen", "Beoordeelt of een aanvraag volledig is");
        zaak.Handeling<LegVaststellingVast>("doelgroepvaststellingen", "Legt vast wat over de doelgroep is onderzocht");
        zaak.Handeling<RondToetsAf>("toetsen", "Rondt de toets af");
        zaak.Handeling<StelBesluitVoor>("besluitvoorstellen", "Stelt een besluit voor");
        zaak.Handeling<NeemBesluit>("besluiten", "Neemt een besluit of stuurt het voorstel terug");
        zaak.Handeling<DienVerantwoordingIn>("verantwoordingen", "Dient de verantwoording over een periode in");
        zaak.Handeling<Evalueer>("evaluaties", "Evalueert de begeleiding van de afgelopen periode");
        zaak.Handeling<PlaatsOpmerking>("logboekopmerkingen", "Plaatst, vervangt of verwijdert een opmerking bij een logboekregel", ifMatch: false);
        zaak.Handeling<OordeelOverVerantwoording>("beoordelingen", "Beoordeelt een verantwoording");
        zaak.Handeling<DienVervolgaanvraagIn>("vervolgaanvragen", "Dient een vervolgaanvraag in");
        zaak.Handeling<VraagWijziging>("wijzigingen", "Vraagt een wijziging van de lopende toekenning");
        zaak.Handeling<SchortOp>("opschortingen", "Schort de beslistermijn op");
        zaak.Handeling<HervatTermijn>("hervattingen", "Laat de beslistermijn weer lopen");
        zaak.Handeling<Verdaag>("verdagingen", "Verdaagt het besluit");
        zaak.Handeling<TrekIn>("intrekkingen", "Trekt de aanvraag of de voorziening in");
        zaak.Handeling<Beeindig>("beeindigingen", "Meldt het einde van de begeleiding");
        zaak.Handeling<RegistreerBezwaar>("bezwaren", "Registreert een bezwaar", ifMatch: false);
        zaak.Handeling<HandelBezwaarAf>("bezwaarafhandelingen", "Legt vast hoe een bezwaar afliep");
        zaak.Handeling<RegistreerIngebrekestelling>("ingebrekestellingen", "Registreert een ingebrekestelling", ifMatch: false);
        zaak.Handeling<HandelIngebrekestellingAf>("ingebrekestellingafhandelingen", "Legt vast hoe een ingebrekestelling afliep");
        zaak.Handeling<BeoordeelBewaring>("bewaaroordelen", "Stelt vast hoe lang een afgesloten dossier bewaard blijft, waar de regeling dat niet zegt");
        zaak.Handeling<Corrigeer>("correcties", "Herstelt een verkeerd geregistreerd dienstverband");
        zaak.Handeling<VerbeterBrief>("briefverbeteringen", "Verbetert een kennelijke verschrijving: een nieuwe brief vervangt de oude");
        zaak.Handeling<WijsToe>("toewijzingen", "Wijst het deel van een rol aan een medewerker toe, of laat het vrij");
        zaak.Handeling<HoudAan>("aanhoudingen", "Legt een taak weg tot een dag");
        zaak.Handeling<HervatTaak>("taakhervattingen", "Haalt een aangehouden taak voor haar dag terug");
    }

    private static void Handeling<THandeling>(this IEndpointRouteBuilder zaak, string pad, string samenvatting, bool ifMatch = true)
        where THandeling : Handeling => zaak
            .MapPost(pad, (HttpContext http, Zaakinzage inzage, Handelingsingang ingang) => ingang.VoerUitAsync<THandeling>(http, inzage, ifMatch))
            .Met(Toegang.Handeling<THandeling>())
            .SchrijftJson<THandeling>(typeof(THandeling).Name, samenvatting, ifMatch);
}
