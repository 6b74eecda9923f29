import { outline } from '../outline.js';

/** Programming languages and their frameworks. */
export const programmingSkills = outline(
  'technical',
  'no entry of this name among the O*NET technology examples or the ESCO collections read',
  `
server-side-languages | Server-side languages | backend languages; server-side programming | -
  python | Python | Python 3; CPython | onet:43232405 Python
    django | Django | Django REST framework; DRF | onet:43232408 Django
    flask | Flask | Flask-RESTful | onet:43232402 Flask
    fastapi | FastAPI | | -
    pyramid-framework | Pyramid framework | Pylons | -
    tornado-web-server | Tornado web server | Tornado framework | -
    sqlalchemy | SQLAlchemy | | -
    celery-task-queue | Celery task queue | Celery | -
    asyncio | asyncio | | -
    pydantic | Pydantic | | -
    jupyter | Jupyter | Jupyter Notebook; JupyterLab; IPython | onet:43232405 Jupyter software
  java | Java | Java SE; Core Java; JDK; J2SE | onet:43232405 Oracle Java
    spring | Spring | Spring Framework | onet:43232408 Spring Framework
      spring-boot | Spring Boot | SpringBoot | onet:43232701 Spring Boot
      spring-security | Spring Security | | -
      spring-cloud | Spring Cloud | | -
      spring-data | Spring Data | Spring Data JPA | -
      spring-mvc | Spring MVC | | -
      spring-batch | Spring Batch | | -
    hibernate | Hibernate | Hibernate ORM | onet:43232311 Hibernate ORM
    jakarta-ee | Jakarta EE | Java EE; J2EE; JEE; Enterprise Java | onet:43232402 Oracle Java 2 Platform Enterprise Edition J2EE
    jpa | Java Persistence API | JPA | -
    quarkus | Quarkus | | -
    micronaut | Micronaut | | -
    dropwizard | Dropwizard | | -
    apache-struts | Apache Struts | Struts; Struts 2 | onet:43232408 Apache Struts
    vaadin | Vaadin | | -
    jsp | JSP | JavaServer Pages; Java Server Pages | onet:43232408 Oracle JavaServer Pages JSP
    jsf | JSF | JavaServer Faces; Java Server Faces | -
    project-reactor | Project Reactor | Spring WebFlux; WebFlux | -
    vert-x | Vert.x | Vertx | -
  nodejs | Node.js | NodeJS; Node JS; Node | onet:43232408 Node.js
    expressjs | Express.js | ExpressJS; Express JS; Express | -
    nestjs | NestJS | Nest.js; Nest JS | -
    fastify | Fastify | | -
    koa | Koa | Koa.js; KoaJS | -
    hapi | hapi.js | HapiJS | -
    typeorm | TypeORM | | -
    prisma | Prisma | Prisma ORM | -
    sequelize | Sequelize | | -
    mongoose | Mongoose | MongooseJS | -
    deno | Deno | | -
    bun-runtime | Bun runtime | | -
    socket-io | Socket.IO | SocketIO | -
  php | PHP | PHP 7; PHP 8 | onet:43232408 PHP
    laravel | Laravel | Eloquent ORM | -
    symfony | Symfony | | -
    codeigniter | CodeIgniter | | -
    yii | Yii | Yii2 | -
    cakephp | CakePHP | | -
    zend-framework | Zend Framework | Laminas | onet:43232408 Zend Framework
    composer-for-php | Composer for PHP | PHP Composer | -
    doctrine-orm | Doctrine ORM | | -
  c-sharp | C# | C Sharp; CSharp | onet:43232405 C#
    dot-net | .NET | .NET Framework; .NET Core; dotnet; dot net; NET Core; Microsoft .NET | onet:43232402 Microsoft .NET Framework
      asp-net | ASP.NET | ASP.NET Core; ASP.NET MVC; ASP.NET Web API; ASP NET | onet:43232408 Microsoft ASP.NET
      entity-framework | Entity Framework | EF Core; Entity Framework Core | -
      blazor | Blazor | | -
      wpf | WPF | Windows Presentation Foundation | -
      winforms | WinForms | Windows Forms | -
      wcf | WCF | Windows Communication Foundation | -
      linq | LINQ | Language Integrated Query | esco:c7d24594-0c11-4b27-9039-fe0bb903da8e
      signalr | SignalR | | -
      dapper-orm | Dapper ORM | | -
      xamarin | Xamarin | Xamarin.Forms | -
      dotnet-maui | .NET MAUI | MAUI | -
  go | Go | Golang; Go language; Go lang | onet:43232402 Go
    gin-framework | Gin framework | Gin Gonic | -
    echo-framework-for-go | Echo framework for Go | labstack echo | -
    gorm | GORM | | -
    goroutines | Goroutines | | -
  ruby | Ruby | | onet:43232402 Ruby
    ruby-on-rails | Ruby on Rails | Rails; RoR | onet:43232408 Ruby on Rails
    sinatra-framework | Sinatra framework | Sinatra | -
    sidekiq | Sidekiq | | -
  kotlin | Kotlin | | onet:43232402 Kotlin
    ktor | Ktor | | -
  scala | Scala | | onet:43232405 Scala
    akka | Akka | | -
    play-framework | Play Framework | | -
    zio | ZIO | | -
    cats-effect | Cats Effect | | -
  rust | Rust | | -
    tokio | Tokio | | -
    actix | Actix | Actix Web | -
    axum | Axum | | -
  elixir | Elixir | | -
    phoenix-framework | Phoenix framework | Phoenix LiveView | -
  erlang | Erlang | Erlang/OTP; Erlang OTP | esco:034c29fa-c3ba-45ea-b8f3-bf8e3705e386
  clojure | Clojure | ClojureScript | -
  groovy | Groovy | Apache Groovy | onet:43232405 Apache Groovy
    grails | Grails | | onet:43232408 Grails
  perl | Perl | | onet:43232405 Perl
  haskell | Haskell | | onet:43232402 Haskell
  f-sharp | F# | F Sharp; FSharp | -
  lua | Lua | | onet:43232405 Lua
  crystal-language | Crystal language | | -
  visual-basic | Visual Basic | VB.NET; VB NET; VB6; Visual Basic .NET | onet:43232402 Microsoft Visual Basic
  coldfusion | ColdFusion | CFML | onet:43232408 Adobe ColdFusion
  abap | ABAP | SAP ABAP | esco:eb0e5615-1575-4a86-a1a2-7d39595033c5
  cobol | COBOL | | esco:def007fa-5fed-4a5f-91a2-b0d7e3db1be1
  plsql | PL/SQL | PLSQL; PL SQL; Oracle PL/SQL | onet:43232304 Oracle PL/SQL
  apex-programming | Apex programming | Salesforce Apex; Apex code; Apex triggers | -
programming-languages | Programming languages outside the server | systems and scientific languages | -
  c | C | ANSI C; C language; C programming; C99; Embedded C | onet:43232402 C
  cpp | C++ | CPP; C plus plus; Modern C++; C++11; C++14; C++17; C++20; Visual C++ | onet:43232405 C++
    boost-c | Boost C++ | Boost libraries | -
    qt | Qt | Qt framework; PyQt; QML | -
    stl | C++ Standard Library | C++ STL | -
  assembly-language | Assembly language | Assembler; x86 assembly; ARM assembly | -
  fortran | Fortran | Fortran 90 | onet:43232402 Formula translation/translator FORTRAN
  ada | Ada programming | Ada 95; SPARK Ada | -
  pascal | Pascal | Object Pascal; Turbo Pascal | onet:43232402 Pascal
    delphi | Delphi | Embarcadero Delphi | onet:43232405 Embarcadero Delphi
  r | R | R language; RStudio; R Studio; R programming | onet:43232405 R
    tidyverse | tidyverse | dplyr; ggplot2 | -
    shiny | Shiny for R | R Shiny; RShiny | -
  julia | Julia | | onet:43232402 Julia
  matlab | MATLAB | MathWorks MATLAB | onet:43232605 The MathWorks MATLAB
    simulink | Simulink | | -
  wolfram | Wolfram Mathematica | Mathematica | onet:43232605 Wolfram Research Mathematica
  lisp | Lisp | Common Lisp | esco:0de61385-de6d-4146-ba32-1cc1bc102220
  scheme-language | Scheme language | Racket | -
  prolog | Prolog | | onet:43232402 Prolog
  smalltalk | Smalltalk | | onet:43232405 Smalltalk
  ocaml | OCaml | | -
  standard-ml | Standard ML | SML/NJ | -
  apl | APL | | esco:58d7a289-dafd-4363-833f-d1dc4140885e
  zig-language | Zig language | Ziglang | -
  solidity | Solidity | | onet:43232402 Solidity
  vhdl | VHDL | | onet:43232402 Very high-speed integrated circuit VHSIC hardware description language VHDL
  verilog | Verilog | SystemVerilog; System Verilog | onet:43232402 Verilog
  labview | LabVIEW | NI LabVIEW | onet:43232402 National Instruments LabVIEW
  vba | VBA | Visual Basic for Applications; Excel VBA; Excel macros | onet:43232402 Microsoft Visual Basic for Applications VBA
  vbscript | VBScript | | onet:43232402 Microsoft Visual Basic Scripting Edition VBScript
  shell-scripting | Shell scripting | Shell script; Unix shell; Korn shell | onet:43233004 Shell script
    bash | Bash | Bash scripting; GNU Bash | onet:43233004 Bash
    zsh | Zsh | | -
    powershell | PowerShell | Windows PowerShell; PowerShell scripting | onet:43232402 Microsoft PowerShell
    awk | AWK | gawk | onet:43232402 AWK
    sed | sed and grep | | -
  tcl | Tcl | Tcl/Tk | onet:43232402 Tool command language Tcl
  actionscript | ActionScript | | onet:43232405 Adobe ActionScript
  scratch-programming | Scratch programming | | -
  sas | SAS | SAS Base; Base SAS; SAS/STAT; SAS Enterprise Guide; SAS programming | onet:43232605 SAS
  stata | Stata | | onet:43232605 StataCorp Stata
  cuda | CUDA | NVIDIA CUDA | -
  opencl | OpenCL | | -
  webassembly | WebAssembly | WASM | -
`,
);
