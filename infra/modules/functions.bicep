// The program: a function app on the Flex Consumption plan, with an identity and without a single key or password.

@description('Region of the resources.')
param location string

@description('Token that makes names unique.')
param token string

@description('Tags of the resources.')
param tags object

@description('Resource id of the identity of the program.')
param identityId string

@description('Client id of the identity of the program.')
param identityClientId string

@description('Container from which the platform takes the package of the program.')
param packageContainer string

@description('Name of the storage account of the host, with the task hub.')
param hostStorageName string

@description('Endpoint of the Cosmos DB account.')
param cosmosEndpoint string

@description('Name of the database.')
param databaseName string

@description('Endpoint of the blobs of the account with documents.')
param documentsEndpoint string

@description('Name of the container for documents.')
param documentsContainer string

@description('Address of the key vault.')
param keyVaultUri string

@description('Connection string of Application Insights: an address, and with local authentication off no secret.')
param insightsConnectionString string

@description('Client id of the app registration through which people and systems sign in.')
param signInClientId string

@description('Under which names the sign-in service gives the three claims that the program reads.')
param claimNames { id: string, role: string, organisation: string }

@description('The mail server, the sender and the https address of the pages for links in e-mail; empty texts keep messages in.')
param mail { baseAddress: string, host: string, port: string, security: string, user: string, sender: string, senderName: string }

@description('The folder with letter paper and texts of your own; an empty text uses those of the program.')
param lettersFolder string

@description('In whose name events are told and where the API is reached from outside; empty texts keep events in.')
param events { oin: string, system: string, baseAddress: string }

@description('Whether documents wait until the scanner has looked; without a scanner they would wait for ever.')
param malwareScanning bool

@description('Memory of an instance, in MB.')
param instanceMemoryMB 512 | 2048 | 4096

@description('Most instances at a time.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int

@description('Requests that one instance answers at a time.')
@minValue(1)
@maxValue(1000)
param httpConcurrency int

@description('Instances that never sleep, for requests and for orchestrations each.')
@minValue(0)
param alwaysReady int

@description('Whether the instances are spread over availability zones; then at least two are always ready.')
param zoneRedundant bool

@description('Subnet that the program joins; empty for none.')
param subnetId string

@description('Workspace for the logs.')
param workspaceId string

resource plan 'Microsoft.Web/serverfarms@2025-03-01' = {
  name: 'plan-jobcoach-${token}'
  location: location
  tags: tags
  kind: 'functionapp'
  sku: {
    tier: 'FlexConsumption'
    name: 'FC1'
  }
  properties: {
    reserved: true
    zoneRedundant: zoneRedundant
  }
}

resource app 'Microsoft.Web/sites@2025-03-01' = {
  name: 'func-jobcoach-${token}'
  location: location
  // By the last tag azd finds the app that it deploys the service of azure.yaml to.
  tags: union(tags, { 'azd-service-name': 'api' })
  kind: 'functionapp,linux'
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${identityId}': {}
    }
  }
  properties: {
    serverFarmId: plan.id
    httpsOnly: true
    clientAffinityEnabled: false
    keyVaultReferenceIdentity: identityId
    virtualNetworkSubnetId: empty(subnetId) ? null : subnetId
    siteConfig: {
      minTlsVersion: '1.2'
      http20Enabled: true
    }
    functionAppConfig: {
      runtime: {
        name: 'dotnet-isolated'
        version: '10.0'
      }
      deployment: {
        storage: {
          type: 'blobContainer'
          value: packageContainer
          authentication: {
            type: 'UserAssignedIdentity'
            userAssignedIdentityResourceId: identityId
          }
        }
      }
      scaleAndConcurrency: {
        instanceMemoryMB: instanceMemoryMB
        maximumInstanceCount: maximumInstanceCount
        triggers: {
          http: {
            perInstanceConcurrency: httpConcurrency
          }
        }
        alwaysReady: alwaysReady == 0
          ? []
          : [
              { name: 'http', instanceCount: alwaysReady }
              { name: 'durable', instanceCount: alwaysReady }
            ]
      }
    }
  }

  // Nobody uploads a program with a password.
  resource ftp 'basicPublishingCredentialsPolicies' = {
    name: 'ftp'
    properties: {
      allow: false
    }
  }

  resource scm 'basicPublishingCredentialsPolicies' = {
    name: 'scm'
    properties: {
      allow: false
    }
  }
}

resource settings 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'appsettings'
  properties: {
    AzureWebJobsStorage__accountName: hostStorageName
    AzureWebJobsStorage__credential: 'managedidentity'
    AzureWebJobsStorage__clientId: identityClientId
    AZURE_CLIENT_ID: identityClientId
    APPLICATIONINSIGHTS_CONNECTION_STRING: insightsConnectionString
    APPLICATIONINSIGHTS_AUTHENTICATION_STRING: 'ClientId=${identityClientId};Authorization=AAD'
    Cosmos__Endpoint: cosmosEndpoint
    Cosmos__Database: databaseName
    Documenten__Endpoint: documentsEndpoint
    Documenten__Container: documentsContainer
    Documenten__EisScan: string(malwareScanning)
    Personen__Pseudoniemsleutel: '@Microsoft.KeyVault(SecretUri=${keyVaultUri}secrets/pseudoniemsleutel)'
    Aanmelding__Platform: 'true'
    Aanmelding__IdClaim: claimNames.id
    Aanmelding__RolClaim: claimNames.role
    Aanmelding__OrganisatieClaim: claimNames.organisation
    Post__Adres: mail.baseAddress
    Post__Smtp__Host: mail.host
    Post__Smtp__Poort: mail.port
    Post__Smtp__Beveiliging: mail.security
    Post__Smtp__Gebruiker: mail.user
    Post__Smtp__Wachtwoord: empty(mail.user) ? '' : '@Microsoft.KeyVault(SecretUri=${keyVaultUri}secrets/smtp-wachtwoord)'
    Post__Smtp__Afzender: mail.sender
    Post__Smtp__Afzendernaam: mail.senderName
    Brieven__Map: lettersFolder
    Gebeurtenissen__Oin: events.oin
    Gebeurtenissen__Systeem: events.system
    Gebeurtenissen__Basisadres: events.baseAddress
    OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID: identityClientId
  }
}

// The program believes the headers that the platform makes of a sign-in, so the platform must make them: without this, anybody could send them.
// Who may do what is decided by the program, which also lets everybody ask whether it is well.
resource signIn 'Microsoft.Web/sites/config@2025-03-01' = {
  parent: app
  name: 'authsettingsV2'
  dependsOn: [
    settings
  ]
  properties: {
    platform: {
      enabled: true
    }
    globalValidation: {
      requireAuthentication: false
      unauthenticatedClientAction: 'AllowAnonymous'
    }
    httpSettings: {
      requireHttps: true
    }
    identityProviders: {
      azureActiveDirectory: {
        enabled: true
        registration: {
          clientId: signInClientId
          clientSecretSettingName: 'OVERRIDE_USE_MI_FIC_ASSERTION_CLIENTID'
          openIdIssuer: '${environment().authentication.loginEndpoint}${subscription().tenantId}/v2.0'
        }
        validation: {
          allowedAudiences: [
            signInClientId
            'api://${signInClientId}'
          ]
        }
      }
    }
    login: {
      tokenStore: {
        enabled: false
      }
    }
  }
}

resource diagnostics 'Microsoft.Insights/diagnosticSettings@2021-05-01-preview' = {
  scope: app
  name: 'naar-logboek'
  properties: {
    workspaceId: workspaceId
    logs: [
      {
        category: 'FunctionAppLogs'
        enabled: true
      }
      {
        category: 'AppServiceAuthenticationLogs'
        enabled: true
      }
    ]
    metrics: [
      {
        category: 'AllMetrics'
        enabled: true
      }
    ]
  }
}

output name string = app.name
output uri string = 'https://${app.properties.defaultHostName}'
