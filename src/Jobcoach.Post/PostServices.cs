using Jobcoach.Post.Mail;
using Jobcoach.Post.Webhooks;
using Jobcoach.Workflow.Berichten;
using Jobcoach.Workflow.Opslag;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Jobcoach.Post;

/// <summary>De weg naar buiten.</summary>
public static class PostServices
{
    /// <summary>
    /// Registreert de post volgens de instellingen, na wat beide hosts nodig hebben: met een mailserver gaat een bericht per e-mail,
    /// zonder blijft het in de postbus van het systeem.
    /// </summary>
    /// <exception cref="PostinstellingenException">Er ontbreekt iets of er klopt iets niet; de melding noemt alles een keer.</exception>
    public static IServiceCollection AddPost(this IServiceCollection services, IConfiguration configuration)
    {
        var instellingen = Postinstellingen.Lees(configuration);
        services.AddSingleton(instellingen).AddSingleton(instellingen.Inrichting).AddWebhooks();
        return instellingen is { Smtp: { } smtp, Adres: { } adres }
            ? services.AddTransient<IBerichtverzender>(diensten => new Smtpverzender(
                diensten.GetRequiredService<IZaakStore>(),
                diensten.GetRequiredService<Berichtvoorkeuren>(),
                instellingen.Inrichting,
                smtp,
                adres,
                diensten.GetRequiredService<TimeProvider>()))
            : services;
    }
}
