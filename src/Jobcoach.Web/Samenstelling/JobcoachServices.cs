using Jobcoach.Domain.Regelingen;
using Jobcoach.Web.Aanmelding;
using Jobcoach.Web.Abonnementen;
using Jobcoach.Web.Beheer;
using Jobcoach.Web.Besluiten;
using Jobcoach.Web.Brieven;
using Jobcoach.Web.Documenten;
using Jobcoach.Web.Dossier;
using Jobcoach.Web.Formulieren;
using Jobcoach.Web.Handelingen;
using Jobcoach.Web.Intake;
using Jobcoach.Web.Logboek;
using Jobcoach.Web.MijnZaak;
using Jobcoach.Web.Openapi;
using Jobcoach.Web.Paginas;
using Jobcoach.Web.Uitgang;
using Jobcoach.Web.Werkvoorraad;
using Jobcoach.Web.Zaken;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Gebruikersdocumenten;
using Jobcoach.Workflow.Handelingen;
using Jobcoach.Workflow.Rondes;
using Jobcoach.Workflow.Zaken;
using Jobcoach.Workflow.Zoeken;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Jobcoach.Web.Samenstelling;

/// <summary>Wat beide hosts nodig hebben. Een host voegt zelf toe: de opslag, de engine, <see cref="IOrkestratiebeheer"/>, de bezorging en het aanmelden.</summary>
public static class JobcoachServices
{
    /// <summary>Registreert proces en web. Alles is transient: een host mag zijn client per aanroep of een keer maken.</summary>
    public static IServiceCollection AddJobcoach(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(RegelingCatalogus.Ingebouwd);
        services.TryAddSingleton(Wachtgrens.EenDag);
        services.TryAddSingleton(Rondeplan.OpNederlandseKlok);
        services.TryAddSingleton(Gebruikersdocumentgrenzen.Standaard);
        services.TryAddSingleton(Postinrichting.Standaard);
        services.TryAddSingleton(new Documentvrijgave(EisScan: false));
        services.TryAddSingleton(new Callbackadres(OokLokaal: false));
        services.TryAddSingleton(Gebeurtenisbron.NietIngesteld);
        services
            .AddTransient<Gebeurtenismelder>()
            .AddTransient<Gebeurtenispomp>()
            .AddTransient<Abonnementbeheer>()
            .AddTransient<Zaakhandelingen>()
            .AddTransient<Zaakverdeling>()
            .AddTransient<Aanvraagintake>()
            .AddTransient<Logboekschrijver>()
            .AddTransient<Documentontvangst>()
            .AddTransient<Briefarchief>()
            .AddTransient<Zaakstappen>()
            .AddTransient<Postuitgang>()
            .AddTransient<Berichtvoorkeuren>()
            .AddTransient<Uitgaandbezorging>()
            .AddTransient<IBerichtverzender, Postbusverzender>()
            .AddTransient<Zaakcontrole>()
            .AddTransient<Belronde>()
            .AddTransient<Vastwerk>()
            .AddTransient<Zaakzoeker>()
            .AddTransient<Zoekopbouw>()
            .AddTransient<Gebruikersdocumentdienst>()
            .AddTransient<Handelingsingang>()
            .AddTransient<Zaaklezer>()
            .AddTransient<Documentlezer>()
            .AddTransient<Documentingang>()
            .AddTransient<Brieflezer>()
            .AddTransient<Conceptbrief>()
            .AddTransient<Gezondheidscontrole>()
            .AddTransient<Formulieringang>()
            .AddTransient<Koplezer>()
            .AddTransient<Handelingsproef>()
            .AddTransient<Werkingang>()
            .AddTransient<Werkconcepten>()
            .AddTransient<Dossierlezer>()
            .AddTransient<MijnZaaklezer>()
            .AddTransient<MijnZakenlezer>()
            .AddTransient<Tedoenlezer>()
            .AddTransient<Mijnlogboeklezer>()
            .AddTransient<Zaakformulieren>()
            .AddTransient<Aanvullingang>()
            .AddTransient<Ondertekeningang>()
            .AddTransient<Feitenlezer>()
            .AddTransient<Logboeklezer>()
            .AddTransient<Logboekingang>()
            .AddTransient<Logboekpaginas>()
            .AddTransient<Regelpaginas>()
            .AddTransient<Groepsingang>()
            .AddTransient<Verantwoordingspaginas>()
            .AddTransient<Vervolgpaginas>()
            .AddTransient<Documentformulier>()
            .AddTransient<Conceptbeheer>()
            .AddTransient<Conceptspoor>()
            .AddTransient<Conceptcontrole>()
            .AddTransient<Vraagteksten>()
            .AddTransient<Organisatiekeuze>()
            .AddTransient<Vragenlijst>()
            .AddTransient<Antwoordlezer>()
            .AddTransient<Planstand>()
            .AddTransient<Intakelezer>()
            .AddTransient<Intakeingang>()
            .AddTransient<Indiening>()
            .AddTransient<Indieningpagina>()
            .AddTransient<Werkvoorraadlezer>()
            .AddTransient<Werknemernamen>()
            .AddTransient<Zoekopdrachten>()
            .AddTransient<Werkvoorraadingang>()
            .AddTransient<Verdeelingang>()
            .AddTransient<Aanhoudingang>()
            .AddTransient<Beheerlezer>()
            .AddTransient<Uitgangwerk>()
            .AddTransient<Voorkeuringang>()
            .AddTransient<Abonnementlezer>()
            .AddTransient<Abonnementpaginas>()
            .AddTransient<Bewaringingang>()
            .AddTransient<Rondelezer>()
            .AddSingleton(typeof(Teksten<>));
        services.TryAddSingleton(Aanmeldadressen.Platform);
        services.TryAddSingleton(Medewerkers.Onbekend);
        services.TryAddSingleton(Organisaties.Onbekend);
        services.AddRazorComponents();
        services.AddRoutingCore();
        services.AddAuthentication();
        Apibeschrijving.Voeg(services);
        return services;
    }
}
