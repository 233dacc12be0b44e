using Azure.Identity;
using Jobcoach.Azure.Blobs;
using Jobcoach.Brieven;
using Jobcoach.Domain.Regelingen;
using Jobcoach.Embedded.Engine;
using Jobcoach.Embedded.Storage;
using Jobcoach.LocalHost.Engine;
using Jobcoach.LocalHost.Ontwikkeling;
using Jobcoach.LocalHost.Ontwikkeling.Onderdelen;
using Jobcoach.Post;
using Jobcoach.Web.Samenstelling;
using Jobcoach.Workflow.Brieven;
using Jobcoach.Workflow.Documenten;
using Jobcoach.Workflow.Durable;
using Jobcoach.Workflow.Gebeurtenissen;
using Jobcoach.Workflow.Opslag;
using Jobcoach.Workflow.Zaken;

namespace Jobcoach.LocalHost;

/// <summary>Hoe het programma wordt samengesteld.</summary>
public sealed record Toepassingsopties
{
    /// <summary>Waar de gegevens staan.</summary>
    public required EmbeddedStorageOptions Opslag { get; init; }

    /// <summary>De container waarin documenten staan; null bewaart ze bij de andere gegevens.</summary>
    public BlobInstellingen? Documenten { get; init; }

    /// <summary>De klok; een test geeft er een die hij zelf verzet.</summary>
    public TimeProvider Klok { get; init; } = TimeProvider.System;

    /// <summary>Grenzen van de engine.</summary>
    public EngineOptions Engine { get; init; } = new();

    /// <summary>Of engine en nachtwerk op de klok lopen. Een test zet dit uit en laat de engine zelf stap voor stap lopen.</summary>
    public bool Loopt { get; init; } = true;

    /// <summary>
    /// Hoe lang een orchestration hoogstens wacht. Een dag is voor bellen die tussen twee machines verloren gaan; op een klok die verzet wordt
    /// kunnen zij dat niet, en daar zouden jaren van stille dagen alleen tijd kosten: <see cref="VerzetteKlok"/>.
    /// </summary>
    public Wachtgrens Wachtgrens { get; init; } = Wachtgrens.EenDag;

    /// <summary>De wacht voor een klok die verzet wordt.</summary>
    public static Wachtgrens VerzetteKlok { get; } = new(TimeSpan.FromDays(366));

    /// <summary>Waarop geluisterd wordt, bijvoorbeeld <c>http://127.0.0.1:5080</c>; poort 0 kiest er een.</summary>
    public string Adressen { get; init; } = "http://127.0.0.1:5080";

    /// <summary>De regelingen: die van het programma, en die een gemeente erbij legt.</summary>
    public RegelingCatalogus Regelingen { get; init; } = RegelingCatalogus.Ingebouwd;

    /// <summary>De map met eigen briefpapier en teksten; null gebruikt die van het programma.</summary>
    public string? Briefmap { get; init; }

    /// <summary>Instellingen van de omgeving, zoals de mailserver; zonder gaat er niets naar buiten.</summary>
    public IConfiguration Instellingen { get; init; } = new ConfigurationBuilder().Build();

    /// <summary>Endpoints die alleen deze manier van starten heeft; null als die er niet zijn.</summary>
    public Action<IEndpointRouteBuilder>? EigenRoutes { get; init; }
}

/// <summary>De ene samenstelling van het programma, voor <c>serve</c>, <c>demo</c> en de tests.</summary>
public static class Toepassing
{
    /// <summary>Stelt het programma samen; het loopt nog niet.</summary>
    /// <param name="opties">De keuzes.</param>
    /// <param name="pasAan">Voegt iets toe, bijvoorbeeld een server voor tests.</param>
    public static WebApplication Bouw(Toepassingsopties opties, Action<WebApplicationBuilder>? pasAan = null)
    {
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(Toepassing).Assembly.GetName().Name });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.AddServerHeader = false).UseUrls(opties.Adressen);
        builder.Logging.AddJsonConsole().SetMinimumLevel(LogLevel.Information).AddFilter("Microsoft", LogLevel.Warning);
        builder.Services
            .AddSingleton(opties.Klok)
            .AddSingleton(opties.Wachtgrens)
            .AddSingleton(opties.Regelingen)
            .AddSingleton(new Callbackadres(OokLokaal: true))
            .AddSingleton(Gebeurtenisbron.Ontwikkeling)
            .AddPost(opties.Instellingen)
            .AddJobcoach()
            .AddOntwikkelAanmelding()
            .AddIngebouwdeOpslag(opties)
            .AddBlobs(opties.Documenten)
            .AddIngebouwdeEngine(opties)
            .AddSingleton<IBriefzetter>(Briefzetter.Open(opties.Briefmap, opties.Regelingen));
        pasAan?.Invoke(builder);
        var app = builder.Build();
        app.UseJobcoach(endpoints =>
        {
            Aanmeldroutes.Map(endpoints);
            Onderdeelroutes.Map(endpoints);
            Postroutes.Map(endpoints);
            opties.EigenRoutes?.Invoke(endpoints);
        });
        return app;
    }

    private static IServiceCollection AddIngebouwdeOpslag(this IServiceCollection services, Toepassingsopties opties) => services
        .AddSingleton(diensten => EmbeddedStorage.Open(opties.Opslag, opties.Klok))
        .AddTransient<IZaakStore>(diensten => new GemeldeZaakStore(diensten.GetRequiredService<EmbeddedStorage>().Zaken, diensten.GetRequiredService<Gebeurtenismelder>()))
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Projecties)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Gebeurtenissen)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Abonnementen)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Personen)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Gebruikersdocumenten)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Rondes)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Documenten)
        .AddSingleton(diensten => diensten.GetRequiredService<EmbeddedStorage>().Uitgaand)
        .AddSingleton<Workflow.Berichten.IBerichtbezorger>(diensten => diensten.GetRequiredService<EmbeddedStorage>().Bezorger);

    // In place of the documents of the embedded storage; what is registered last counts.
    private static IServiceCollection AddBlobs(this IServiceCollection services, BlobInstellingen? documenten) => documenten is null
        ? services
        : services
            .AddSingleton(diensten => BlobDocumentStore.Open(documenten, () => new DefaultAzureCredential(), diensten.GetRequiredService<TimeProvider>()))
            .AddSingleton<IDocumentStore>(diensten => diensten.GetRequiredService<BlobDocumentStore>())
            .AddSingleton(new Documentvrijgave(documenten.EisScan))
            .AddHostedService<Blobcontrole>();

    private static IServiceCollection AddIngebouwdeEngine(this IServiceCollection services, Toepassingsopties opties)
    {
        services
            .AddSingleton(diensten => new EmbeddedEngine(
                diensten.GetRequiredService<EmbeddedStorage>().EngineFile,
                Register.Alles,
                diensten,
                opties.Klok,
                opties.Engine,
                diensten.GetRequiredService<ILogger<EmbeddedEngine>>()))
            .AddSingleton<IOrchestrationClient>(diensten => diensten.GetRequiredService<EmbeddedEngine>())
            .AddSingleton<IOrkestratiebeheer, Orkestratiebeheer>();
        return opties.Loopt ? services.AddHostedService<EngineService>().AddHostedService<Startcontrole>().AddHostedService<Nachtwerk>() : services;
    }
}
